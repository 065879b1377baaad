package io.github.collate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Cache;
import io.github.collate.model.Catalog;
import io.github.collate.model.Category;
import io.github.collate.model.Fact;
import io.github.collate.model.Page.Chapter;
import io.github.collate.model.Page.Group;
import io.github.collate.model.Placement;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Span;
import io.github.collate.spec.Merging;
import io.github.collate.spec.Said;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChaptersTest {

    private static final Section OVERVIEW = new Section("overview", "Overview", List.of());
    private static final Section HEAT = new Section("heat", "Heat", List.of("temperature"));
    private static final Section GRILL = new Section("grill", "Grill", List.of("grilling"), "heat");
    private static final Service OVEN = new Service(
            "oven",
            "Oven",
            List.of(),
            "kitchen",
            List.of(),
            "",
            "",
            List.of(),
            List.of(HEAT, GRILL),
            Span.at("catalog.yml", 1));
    private static final Catalog CATALOG =
            new Catalog(List.of(new Category("kitchen", "Kitchen")), List.of(OVERVIEW), List.of(OVEN));

    private final List<Placement> placements = new ArrayList<>();

    private void say(String set, String section, List<String> subject, String text) {
        int line = 1 + 10 * placements.size();
        String parents = String.join(" > ", subject);
        placements.add(new Placement(
                Said.statement(set + " | | " + parents + " | " + text, line), "oven", section, subject, ""));
    }

    private List<Chapter> chapters() {
        List<Fact> facts = Merging.facts(placements);
        return new Chapters(CATALOG, OVEN, new WideHeadings(facts), Cache.none()).of(facts);
    }

    private static List<String> texts(List<Fact> facts) {
        return facts.stream().map(fact -> fact.body().plain()).toList();
    }

    @Test
    void aPartWithEnoughToSayStandsInsideItsSection() {
        say("a", "heat", List.of(), "The left dial sets the temperature");
        say("a", "heat", List.of(), "Preheating takes ten minutes");
        say("a", "heat", List.of(), "Heat rises to the upper shelf");
        say("a", "grill", List.of(), "The grill glows red");
        say("a", "grill", List.of(), "Keep the door ajar");
        assertThat(chapters()).hasSize(1);
        Chapter heat = chapters().get(0);
        assertThat(heat.groups()).hasSize(3);
        assertThat(heat.parts()).extracting(Chapter::section).containsExactly(GRILL);
        assertThat(heat.facts()).isEqualTo(5);
    }

    @Test
    void aPartWithOneStrayFactJoinsItsSection() {
        say("a", "heat", List.of(), "The left dial sets the temperature");
        say("a", "heat", List.of(), "Preheating takes ten minutes");
        say("a", "heat", List.of(), "Bread wants steam at first");
        say("a", "heat", List.of(), "Fans spread warm air evenly");
        say("a", "grill", List.of(), "The element glows red");
        assertThat(chapters().get(0).parts()).isEmpty();
        assertThat(texts(chapters().get(0).said())).contains("The element glows red");
    }

    @Test
    void theDefinitionOpensASection() {
        say("a", "heat", List.of(), "Preheating takes ten minutes");
        say("b", "heat", List.of(), "Heat is what bakes the loaf");
        assertThat(texts(chapters().get(0).said()))
                .containsExactly("Heat is what bakes the loaf", "Preheating takes ten minutes");
    }

    @Test
    void aNameSetOffByAColonOrAnAppositionDefinesToo() {
        say("a", "heat", List.of(), "Preheating takes ten minutes");
        say("b", "heat", List.of(), "Temperature, also called heat: what the dial sets");
        assertThat(texts(chapters().get(0).said())).first().asString().startsWith("Temperature");
        placements.clear();
        say("a", "overview", List.of(), "White enamel inside");
        say("b", "overview", List.of(), "The oven, the heart of the kitchen, is of brick");
        assertThat(texts(chapters().get(0).said())).first().asString().startsWith("The oven");
    }

    @Test
    void linesOfOneParagraphStayTogether() {
        placements.add(new Placement(Said.statement("a | | | steam needs water", 1), "oven", "heat", List.of(), ""));
        placements.add(new Placement(Said.statement("a | | | comes from the tray", 2), "oven", "heat", List.of(), ""));
        say("b", "heat", List.of(), "Steam softens the crust");
        assertThat(chapters().get(0).groups()).hasSize(2);
    }

    @Test
    void whatAnotherSetSaysStandsBehindWhatItResembles() {
        say("a", "heat", List.of(), "The crumb thermometer must show 96 degrees");
        say("a", "heat", List.of(), "Steam keeps the crust soft");
        say("a", "heat", List.of(), "Fans spread warm air evenly");
        say("b", "heat", List.of(), "Without steam the crust tears");
        say("b", "heat", List.of(), "Insert the thermometer into the crumb");
        say("b", "heat", List.of(), "Old bricks hold on for hours");
        assertThat(texts(chapters().get(0).said()))
                .containsExactly(
                        "The crumb thermometer must show 96 degrees",
                        "Insert the thermometer into the crumb",
                        "Steam keeps the crust soft",
                        "Without steam the crust tears",
                        "Fans spread warm air evenly",
                        "Old bricks hold on for hours");
    }

    @Test
    void aLeadInHeadsWhatHangsFromIt() {
        say("a", "heat", List.of(), "Three dials:");
        say("a", "heat", List.of("Three dials:"), "left");
        say("a", "heat", List.of("Three dials:"), "right");
        List<Group> groups = chapters().get(0).groups();
        assertThat(groups).hasSize(1);
        assertThat(texts(groups.get(0).head())).containsExactly("Three dials:");
        assertThat(texts(groups.get(0).said())).containsExactly("Three dials:", "left", "right");
    }

    @Test
    void whatTheHeadingSaysAlreadyIsNoSubject() {
        say("a", "heat", List.of("Heat"), "Preheating takes ten minutes");
        assertThat(chapters().get(0).groups().get(0).subject()).isEmpty();
    }

    @Test
    void aLeadInOverManySectionsIsNoSubject() {
        say("a", "heat", List.of("Odds and ends"), "Preheating takes ten minutes");
        say("a", "grill", List.of("Odds and ends"), "The element glows red");
        say("a", "overview", List.of("Odds and ends"), "White enamel inside");
        assertThat(chapters().get(0).groups().get(0).subject()).containsExactly("Odds and ends");
        placements.add(new Placement(
                Said.statement("a | | Odds and ends | Twelve loaves an hour", 99),
                "oven",
                "limits",
                List.of("Odds and ends"),
                ""));
        assertThat(chapters().get(0).groups().get(0).subject()).isEmpty();
    }

    @Test
    void aSentenceThatPointsBackStaysBehindItsOwn() {
        placements.add(new Placement(Said.statement("a | | | Steam needs water", 1), "oven", "heat", List.of(), ""));
        placements.add(
                new Placement(Said.statement("a | | | It comes from the tray", 2), "oven", "heat", List.of(), ""));
        say("b", "heat", List.of(), "Steam softens the crust");
        assertThat(chapters().get(0).groups()).hasSize(2);
        assertThat(texts(chapters().get(0).groups().get(0).facts()))
                .containsExactly("Steam needs water", "It comes from the tray");
    }
}
