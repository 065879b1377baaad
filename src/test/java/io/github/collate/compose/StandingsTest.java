package io.github.collate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Body;
import io.github.collate.model.Catalog;
import io.github.collate.model.Category;
import io.github.collate.model.Conflict;
import io.github.collate.model.Dispute;
import io.github.collate.model.Fact;
import io.github.collate.model.Illustrations;
import io.github.collate.model.Linked;
import io.github.collate.model.Matrix;
import io.github.collate.model.NoteSet;
import io.github.collate.model.Page;
import io.github.collate.model.Placement;
import io.github.collate.model.Ruling;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Settings;
import io.github.collate.model.Site;
import io.github.collate.model.Span;
import io.github.collate.model.Standing;
import io.github.collate.model.Statement;
import io.github.collate.model.Update;
import io.github.collate.model.Verdicts;
import io.github.collate.model.Verdicts.Dated;
import io.github.collate.model.Verdicts.Settled;
import io.github.collate.model.Verdicts.Side;
import io.github.collate.spec.Said;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What verdicts and the other sets make of a set: its page, the page of contradictions, the matrix. */
class StandingsTest {

    private static final Span SPAN = Span.at("r.yml", 1);

    private final Fact ninety = fact("oven", 1, "a | | | Bakes for 90 minutes", "b | | | Ninety minutes of baking");
    private final Fact forty = fact("oven", 2, "a | | | Bakes for 40 minutes");
    private final Fact wood = fact("oven", 3, "b | | | Burns wood");
    private final Fact stones = fact("mill", 4, "b | | | Two stones");
    private final Fact wind = fact("mill", 5, "a | | | Turned by wind");
    private final Fact water = fact("mill", 6, "b | | | Turned by water");

    private final Ruling time = ruling("oven-time", Ruling.Kind.WRONG, "90 minutes", "90 minutes", "40 minutes");
    private final Ruling power = ruling("mill-power", Ruling.Kind.SCOPE, "depends", "wind", "water");

    private final Site site = site(new Verdicts(
            List.of(
                    new Settled(
                            time,
                            List.of(
                                    new Side("90 minutes", true, List.of(ninety)),
                                    new Side("40 minutes", false, List.of(forty)))),
                    new Settled(
                            power,
                            List.of(new Side("wind", true, List.of(wind)), new Side("water", true, List.of(water))))),
            List.of(new Dated(update(), List.of(wood))),
            List.of(new Conflict(
                    "mill-1",
                    "mill",
                    "how many stones",
                    Conflict.Kind.QUANTITY,
                    List.of(new Conflict.Side("two", List.of(stones)), new Conflict.Side("none", List.of(wind)))))));

    private static Fact fact(String service, int line, String... said) {
        List<Fact.Origin> origins = Arrays.stream(said)
                .map(words -> Said.statement(words, line))
                .map(it -> new Fact.Origin(new Placement(it, service, "overview", List.of(), ""), ""))
                .toList();
        return new Fact(service + "-0000000" + line, service, "overview", body(origins), origins);
    }

    private static Body body(List<Fact.Origin> origins) {
        Statement first = origins.get(0).statement();
        return first.body();
    }

    private static Ruling ruling(String id, Ruling.Kind kind, String holds, String... values) {
        List<Ruling.Side> sides = Arrays.stream(values)
                .map(value -> new Ruling.Side(value, List.of()))
                .toList();
        String service = id.replaceFirst("-.*", "");
        return new Ruling(id, service, "about " + id, kind, sides, holds, "", "", "", LocalDate.EPOCH, true, SPAN);
    }

    private static Update update() {
        return new Update(
                "gas", "2020", List.of("oven"), "It burns gas.", "", "", LocalDate.EPOCH, true, List.of(), SPAN);
    }

    private static Service service(String id) {
        return new Service(id, id, List.of(), "bakery", List.of(), "", "", List.of(), List.of(), SPAN);
    }

    private static NoteSet set(String id) {
        return new NoteSet(id, "Set " + id, "", "", "", id + ".md", Optional.empty());
    }

    private Site site(Verdicts verdicts) {
        Settings settings = new Settings(
                "Bakery",
                "",
                "https://bakery.example/",
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(set("a"), set("b")));
        Catalog catalog = new Catalog(
                List.of(new Category("bakery", "Bakery")),
                List.of(new Section("overview", "Overview", List.of())),
                List.of(service("oven"), service("mill")));
        List<Fact> facts = List.of(ninety, forty, wood, stones, wind, water);
        return new Composer(new Material(
                        settings,
                        catalog,
                        List.of(),
                        List.of(),
                        List.of(),
                        new Linked(facts, List.of()),
                        List.of(),
                        verdicts,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Illustrations.NONE,
                        KeyNumbers.NONE,
                        Map.of()))
                .site();
    }

    private Standing standing(int set) {
        return site.pages(Page.OfSet.class).get(set).standing();
    }

    private static <T> List<String> told(List<Standing.Of<T>> lists, Function<T, String> tell) {
        return lists.stream()
                .flatMap(of -> of.items().stream().map(item -> of.service().id() + ": " + tell.apply(item)))
                .toList();
    }

    @Test
    void the_page_goes_from_open_ones_to_scopes() {
        Page.Contradictions page = site.pages(Page.Contradictions.class).get(0);
        assertThat(page.parts())
                .extracting(Dispute.Part::state)
                .containsExactly(Dispute.State.OPEN, Dispute.State.WRONG, Dispute.State.SCOPE);
        assertThat(page.parts().get(1).services().get(0).disputes().get(0).kind())
                .isEqualTo(Conflict.Kind.QUANTITY);
        assertThat(page.count(Dispute.State.OPEN, Dispute.State.SCOPE)).isEqualTo(2);
    }

    @Test
    void a_set_has_wrong_what_a_ruling_overrules_and_not_what_holds() {
        assertThat(told(standing(0).wrong(), it -> it.value() + " -> " + it.instead()))
                .containsExactly("oven: 40 minutes -> 90 minutes");
        assertThat(standing(1).wrong()).isEmpty();
    }

    @Test
    void what_changed_is_outdated_and_what_is_open_names_the_other_side() {
        assertThat(told(standing(1).outdated(), Standing.Judged::instead)).containsExactly("oven: It burns gas.");
        assertThat(told(standing(1).open(), it -> it.value() + " against " + it.instead()))
                .containsExactly("mill: two against none");
    }

    @Test
    void what_only_it_says_is_what_no_other_set_says() {
        assertThat(told(standing(1).only(), said -> said.statement().text()))
                .containsExactly("oven: Burns wood", "mill: Two stones", "mill: Turned by water");
    }

    @Test
    void the_matrix_counts_facts_agreement_and_disputes_but_no_scopes() {
        Matrix matrix = site.pages(Page.Ledger.class).get(0).matrix();
        List<Matrix.Row> rows = matrix.bands().get(0).rows();
        assertThat(rows.get(0).cells()).containsExactly(new Matrix.Cell(2, 1, 1), new Matrix.Cell(2, 1, 1));
        assertThat(rows.get(1).cells()).containsExactly(new Matrix.Cell(1, 0, 1), new Matrix.Cell(2, 0, 1));
    }
}
