package io.github.collate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.link.Linker;
import io.github.collate.model.Catalog;
import io.github.collate.model.Category;
import io.github.collate.model.Dropped;
import io.github.collate.model.Fact;
import io.github.collate.model.GivenIds;
import io.github.collate.model.Illustrations;
import io.github.collate.model.NoteSet;
import io.github.collate.model.Page;
import io.github.collate.model.Placement;
import io.github.collate.model.RawNote;
import io.github.collate.model.SaidIn;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Settings;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import io.github.collate.model.SkippedFile;
import io.github.collate.model.Span;
import io.github.collate.model.Totals;
import io.github.collate.model.Verdicts;
import io.github.collate.spec.Merging;
import io.github.collate.spec.Said;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComposerTest {

    private static final Catalog CATALOG = new Catalog(
            List.of(new Category("heat", "Heat"), new Category("none", "Nothing"), new Category("flour", "Flour")),
            List.of(section("overview"), section("limits")),
            List.of(
                    service("oven", "Oven", "heat", section("doors")), service("mill", "Mill", "flour"),
                    service("press", "Press", "flour"), service(Catalog.GENERAL, "General", "flour")));

    private final List<Placement> placements = List.of(
            placed("a | | | It smells of bread", 1, "oven", "overview", List.of()),
            placed("a | | | The oven is the heart of a bakery", 2, "oven", "overview", List.of()),
            placed("b | | | The oven is the heart of the bakery", 1, "oven", "overview", List.of()),
            placed("a | | | Opens to the left", 3, "oven", "doors", List.of("Left door")),
            placed("a | | | Twelve loaves at most", 4, "oven", "limits", List.of()),
            placed("b | | | The mill feeds the oven", 2, "mill", "overview", List.of()));

    private final Composer composer = composer();
    private final Site site = composer.site();

    private static Section section(String id) {
        return new Section(id, id, List.of());
    }

    private static Service service(String id, String name, String category, Section... sections) {
        return new Service(
                id, name, List.of(), category, List.of(), "", "", List.of(), List.of(sections), Span.at("c.yml", 1));
    }

    private static Placement placed(String line, int number, String service, String section, List<String> subject) {
        return new Placement(Said.statement(line, number), service, section, subject, "");
    }

    private static NoteSet set(String id) {
        return new NoteSet(id, "Set " + id, "", "", "", id + ".md", Optional.empty());
    }

    private Composer composer() {
        Settings settings = new Settings(
                "Bakery",
                "",
                "https://bakery.example/notes/",
                "en",
                Optional.of(LocalDate.of(2026, 11, 21)),
                Optional.empty(),
                Optional.empty(),
                List.of(set("a"), set("b")));
        List<Fact> facts = Merging.facts(placements);
        return new Composer(new Material(
                settings,
                CATALOG,
                List.of(note("a", "1\n2\n3\n4\n# h\n"), note("b", "1\n2")),
                List.of(new SkippedFile("a", "x.png", "binary")),
                List.of(new Dropped("a", Span.at("a.md", 5), "# h", Dropped.Reason.HEADING)),
                new Linker(CATALOG).link(facts),
                List.of(),
                Verdicts.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Illustrations.NONE,
                KeyNumbers.NONE,
                Map.of("oven-0ld", facts.get(0).id(), "oven-g0ne", GivenIds.GONE)));
    }

    private static RawNote note(String set, String text) {
        return new RawNote(set, set + ".md", set + ".md", text, "0".repeat(64), Optional.empty());
    }

    private Page.OfService page(String id) {
        return site.pages(Page.OfService.class).stream()
                .filter(page -> page.service().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pagesStandForServicesThatHaveFactsInTheOrderOfTheShelves() {
        assertThat(site.pages())
                .extracting(Page::path)
                .containsExactly(
                        "index.html",
                        "services/oven.html",
                        "services/mill.html",
                        "sets/a.html",
                        "sets/b.html",
                        "contradictions.html",
                        "ledger.html",
                        "mine.html",
                        "a-z.html",
                        "coverage.html",
                        "offline.html",
                        "404.html");
        assertThat(site.pages(Page.Home.class).get(0).shelves())
                .extracting(shelf -> shelf.category().id() + " " + shelf.cards().size())
                .containsExactly("heat 1", "flour 1");
    }

    @Test
    void sectionsGoFromTheOverviewOverTheServicesOwnToTheOtherShared() {
        assertThat(page("oven").chapters())
                .extracting(chapter -> chapter.section().id())
                .containsExactly("overview", "doors", "limits");
        assertThat(page("oven").chapters().get(1).groups().get(0).subject()).containsExactly("Left door");
    }

    @Test
    void whatSaysWhatTheServiceIsComesFirst() {
        assertThat(page("oven").chapters().get(0).said())
                .extracting(fact -> fact.body().plain())
                .containsExactly("The oven is the heart of the bakery", "It smells of bread");
    }

    @Test
    void neighboursRelationsAndBacklinksAreThere() {
        assertThat(page("oven").next().map(Service::id)).contains("mill");
        assertThat(page("oven").previous()).isEmpty();
        assertThat(page("oven").related()).extracting(Service::id).containsExactly("mill");
        assertThat(page("oven").mentionedBy())
                .extracting(link -> link.from().id())
                .containsExactly("mill");
    }

    @Test
    void retiredIdsStayOnThePageTheyWereGivenFor() {
        assertThat(page("oven").retired())
                .extracting(it -> it.id() + " " + it.successor().isPresent())
                .containsExactly("oven-0ld true", "oven-g0ne false");
    }

    @Test
    void aSetTellsWhatItSaysAndWhatOnlyItSays() {
        Page.OfSet set = site.pages(Page.OfSet.class).get(0);
        assertThat(set.said()).extracting(SaidIn::only).containsExactly(true, false, true, true);
        assertThat(set.summary().lines()).isEqualTo(5);
        assertThat(set.summary().only()).isEqualTo(3);
        assertThat(set.summary().dropped()).containsEntry(Dropped.Reason.HEADING, 1);
    }

    @Test
    void theTotalsAddUp() {
        Totals totals = site.pages(Page.Ledger.class).get(0).totals();
        assertThat(totals).isEqualTo(new Totals(2, 2, 7, 6, 5, 1, 1, 1, 0));
    }

    @Test
    void theLedgerHoldsEveryStatementAndEveryDroppedLine() {
        JsonNode ledger = new JsonMapper().readTree(text("data/ledger.json"));
        assertThat(ledger.propertyNames())
                .containsExactly("schema", "sets", "facts", "conflicts", "candidates", "dropped");
        assertThat(ledger.at("/sets/0/skipped/0/reason").asString()).isEqualTo("binary");
        assertThat(ledger.get("facts").size()).isEqualTo(5);
        assertThat(ledger.get("facts")
                        .valueStream()
                        .mapToInt(fact -> fact.get("origins").size())
                        .sum())
                .isEqualTo(6);
        assertThat(ledger.at("/dropped/0/reason").asString()).isEqualTo("heading");
    }

    @Test
    void theSitemapNamesEveryPageThatStandsAtAnAddressAndIsForAll() {
        assertThat(text("sitemap.xml"))
                .contains("<loc>https://bakery.example/notes/services/oven.html</loc><lastmod>2026-11-21</lastmod>")
                .doesNotContain("404.html", "mine.html");
        assertThat(text("robots.txt")).endsWith("Sitemap: https://bakery.example/notes/sitemap.xml\n");
    }

    @Test
    void aReadersMarksFindEverySectionAndWhereAFactWent() {
        String script = text("data/own.js");
        JsonNode known =
                new JsonMapper().readTree(script.substring(script.indexOf("]={") + 2, script.lastIndexOf(';')));
        assertThat(known.at("/services/0")).hasToString("""
                {"id":"oven","name":"Oven","sections":[{"id":"overview","name":"overview","facts":2},\
                {"id":"doors","name":"doors","facts":1},{"id":"limits","name":"limits","facts":1}]}\
                """);
        assertThat(known.get("moved").get("oven-g0ne").asString()).isEqualTo(GivenIds.GONE);
    }

    private String text(String path) {
        return composer.data(site).stream()
                .filter(file -> file.path().equals(path))
                .map(SiteFile::bytes)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
