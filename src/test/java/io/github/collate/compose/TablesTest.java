package io.github.collate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Body;
import io.github.collate.model.Catalog;
import io.github.collate.model.Comparison;
import io.github.collate.model.Comparison.Column;
import io.github.collate.model.Comparison.Find;
import io.github.collate.model.Comparison.Ref;
import io.github.collate.model.Fact;
import io.github.collate.model.GivenIds;
import io.github.collate.model.Inline;
import io.github.collate.model.NoteSet;
import io.github.collate.model.Placement;
import io.github.collate.model.Problem;
import io.github.collate.model.Problems;
import io.github.collate.model.Ruling;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import io.github.collate.model.Table;
import io.github.collate.model.Table.Cell;
import io.github.collate.model.Table.State;
import io.github.collate.model.Update;
import io.github.collate.model.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cells of a comparison of ovens, by what they rest on. */
class TablesTest {

    private static final Span SPAN = Span.at("content/comparisons/ovens.yml", 7, 9);
    private static final String PAGE = "https://bakery.example/ovens";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Problems problems = new Problems();
    private final Fact wood = fact("oven-wood", "Wood ovens", "They reach 450 degrees", "a", "b");
    private final Fact gas = fact("oven-gas", "Gas ovens", "It reaches 250 degrees within ten minutes", "a");
    private final Fact cheap = fact("oven-cheap", "Gas ovens", "The price is low", "b");
    private final Fact ours = fact("oven-ours", "Steam ovens", "Steam reaches 100 degrees", NoteSet.EDITOR);
    private final Fact row = row("oven-row", "Stone ovens", "Heat", "380 degrees", "Price", "high");
    private final List<Fact> facts = new ArrayList<>(List.of(wood, gas, cheap, ours, row));
    private final Map<String, String> retired = Map.of("oven-0ld", "oven-wood", "oven-g0ne", GivenIds.GONE);
    private final List<Ruling> rulings = new ArrayList<>();
    private Verdicts verdicts = Verdicts.NONE;

    private static Fact fact(String id, String heading, String text, String... sets) {
        return fact(id, heading, new Body.Prose(List.of(new Inline.Text(text))), sets);
    }

    private static Fact row(String id, String heading, String... cells) {
        List<Body.Cell> row = new ArrayList<>();
        for (int at = 0; at < cells.length; at += 2) {
            row.add(new Body.Cell(cells[at], List.of(new Inline.Text(cells[at + 1]))));
        }
        return fact(id, heading, new Body.Row(row), "a");
    }

    private static Fact fact(String id, String heading, Body body, String... sets) {
        List<Fact.Origin> origins = Stream.of(sets)
                .map(set ->
                        new Statement(set, Span.at(set + ".md", 1), List.of(heading), List.of(), 1, body, body.plain()))
                .map(said -> new Fact.Origin(new Placement(said, "oven", "heat", List.of(), ""), ""))
                .toList();
        return new Fact(id, "oven", "heat", body, origins);
    }

    private static Ref ref(String name) {
        return new Ref(name, SPAN, "the line");
    }

    private static Comparison.Cell cell(String text, String source, String... facts) {
        return new Comparison.Cell(
                text,
                Stream.of(facts).map(TablesTest::ref).toList(),
                Optional.empty(),
                source,
                Optional.of(DAY),
                find("Coal ovens", "smell"),
                List.of(),
                ref(""));
    }

    private static Comparison.Cell ruled(String text, String ruling) {
        return new Comparison.Cell(
                text,
                List.of(),
                Optional.of(ref(ruling)),
                "",
                Optional.empty(),
                find("Coal ovens", "smell"),
                List.of(),
                ref(""));
    }

    private static Comparison.Cell query(String subject, String property) {
        return new Comparison.Cell(
                "", List.of(), Optional.empty(), "", Optional.empty(), find(subject, property), List.of(), ref(""));
    }

    private static Find find(String subject, String property) {
        return new Find(List.of("oven"), List.of(subject), List.of(property));
    }

    private Cell fill(Comparison.Cell cell) {
        return fill(cell, false, false);
    }

    private Cell fill(Comparison.Cell cell, boolean lenient, boolean foreign) {
        Comparison comparison = new Comparison(
                "ovens",
                "Ovens",
                "Which oven?",
                List.of("oven"),
                Optional.empty(),
                lenient,
                List.of(new Column("heat", "Heat")),
                List.of(new Comparison.Row("one", "One", Map.of("heat", cell))),
                SPAN);
        Catalog catalog = new Catalog(List.of(), List.of(), List.of());
        Table table = new Tables(catalog, facts, retired, rulings, verdicts, foreign)
                .fill(List.of(comparison), problems)
                .get(0);
        return table.rows().get(0).cells().get(0);
    }

    private List<String> printed() {
        return problems.all().stream().map(Problem::message).toList();
    }

    private void judge(Ruling.Kind kind) {
        Ruling ruling = new Ruling(
                "heat", "oven", "heat", kind, List.of(), "480 degrees", "Since 2020.", "", PAGE, DAY, true, SPAN);
        rulings.add(ruling);
        Verdicts.Settled settled = new Verdicts.Settled(
                ruling,
                List.of(
                        new Verdicts.Side("450 degrees", false, List.of(wood)),
                        new Verdicts.Side("250 degrees", true, List.of(gas))));
        verdicts = new Verdicts(List.of(settled), List.of(), List.of());
    }

    @Test
    void facts_state_a_cell() {
        Cell cell = fill(cell("450 degrees, `max`", "", "oven-wood", "oven-gas"));
        assertThat(cell.state()).isEqualTo(State.STATED);
        assertThat(cell.facts()).containsExactly(wood, gas);
        assertThat(cell.text()).containsExactly(new Inline.Text("450 degrees, "), new Inline.Code("max"));
        assertThat(printed()).isEmpty();
    }

    @Test
    void a_fact_speaks_for_itself_where_the_author_says_nothing() {
        assertThat(Inline.plain(fill(cell("", "", "oven-wood")).text())).isEqualTo("They reach 450 degrees");
    }

    @Test
    void what_only_the_editor_says_is_not_stated_by_notes() {
        assertThat(fill(cell("100 degrees", "", "oven-ours")).state()).isEqualTo(State.EDITOR);
        assertThat(fill(cell("100 degrees", "", "oven-ours", "oven-wood")).state())
                .isEqualTo(State.STATED);
        Cell cell = fill(cell("99 degrees", PAGE));
        assertThat(cell.state()).isEqualTo(State.EDITOR);
        assertThat(cell.source()).isEqualTo(PAGE);
        assertThat(cell.checked()).contains(DAY);
        assertThat(printed()).isEmpty();
    }

    @Test
    void a_fact_that_became_another_is_followed() {
        assertThat(fill(cell("450", "", "oven-0ld")).facts()).containsExactly(wood);
        assertThat(printed()).isEmpty();
    }

    @Test
    void a_fact_that_vanished_is_an_error_with_its_line() {
        fill(cell("450", "", "oven-g0ne"));
        fill(cell("450", "", "oven-none", "oven-wood"));
        assertThat(printed()).containsExactly("no note says 'oven-g0ne' any more", "no note says 'oven-none' any more");
        assertThat(problems.haveErrors()).isTrue();
        assertThat(problems.all().get(0).format()).startsWith("content/comparisons/ovens.yml:7:9: error: no note says");
    }

    @Test
    void a_table_may_do_without_a_fact_that_vanished() {
        assertThat(fill(cell("450", "", "oven-g0ne"), true, false)).isEqualTo(Cell.UNSTATED);
        assertThat(fill(cell("450", PAGE, "oven-g0ne"), true, false).state()).isEqualTo(State.EDITOR);
        assertThat(fill(cell("450", "", "oven-g0ne", "oven-wood"), true, false).state())
                .isEqualTo(State.STATED);
        assertThat(printed()).isEmpty();
    }

    @Test
    void with_other_notes_one_warning_tells_how_many_cells_do_without() {
        assertThat(fill(cell("450", "", "oven-g0ne"), false, true)).isEqualTo(Cell.UNSTATED);
        assertThat(printed())
                .containsExactly("cells of the comparisons that rest on facts which these notes do not hold: 1");
        assertThat(problems.haveErrors()).isFalse();
    }

    @Test
    void every_number_of_a_cell_stands_in_its_facts() {
        fill(cell("250 degrees in 10 minutes", "", "oven-gas"));
        assertThat(printed()).isEmpty();
        fill(cell("250 degrees in 12 minutes", "", "oven-gas"));
        assertThat(printed()).containsExactly("no fact of this cell says 12");
    }

    @Test
    void a_fact_that_does_not_hold_disputes_its_cell() {
        judge(Ruling.Kind.OUTDATED);
        Cell cell = fill(cell("480 degrees", "", "oven-wood"));
        assertThat(cell.state()).isEqualTo(State.DISPUTED);
        assertThat(cell.disputes()).hasSize(1);
        assertThat(fill(cell("250 degrees", "", "oven-gas")).state()).isEqualTo(State.STATED);
        assertThat(printed()).isEmpty();
    }

    @Test
    void a_ruling_brings_its_facts_and_disputes_the_cell() {
        judge(Ruling.Kind.WRONG);
        Cell cell = fill(ruled("480 degrees", "heat"));
        assertThat(cell.state()).isEqualTo(State.DISPUTED);
        assertThat(cell.facts()).containsExactly(wood, gas);
        fill(ruled("480 degrees", "light"));
        assertThat(printed()).containsExactly("unknown ruling 'light'");
    }

    @Test
    void a_verdict_on_something_else_does_not_touch_the_cell() {
        judge(Ruling.Kind.OUTDATED);
        Comparison.Cell given = cell("they reach", "", "oven-wood");
        assertThat(fill(given).state()).isEqualTo(State.DISPUTED);
        Comparison.Cell apart = new Comparison.Cell(
                given.text(),
                given.facts(),
                given.ruling(),
                given.source(),
                given.checked(),
                given.find(),
                List.of(ref("heat")),
                given.at());
        assertThat(fill(apart).state()).isEqualTo(State.STATED);
        assertThat(printed()).isEmpty();
        rulings.clear();
        verdicts = Verdicts.NONE;
        fill(apart);
        assertThat(printed()).containsExactly("unknown verdict 'heat'");
    }

    @Test
    void different_scopes_are_no_dispute() {
        judge(Ruling.Kind.SCOPE);
        assertThat(fill(ruled("450 or 250 degrees", "heat")).state()).isEqualTo(State.STATED);
    }

    @Test
    void a_change_of_the_subject_disputes_the_cell() {
        Update update =
                new Update("u", "2025", List.of("oven"), "Low no more: 9 coins.", "", PAGE, DAY, true, List.of(), SPAN);
        verdicts = new Verdicts(List.of(), List.of(new Verdicts.Dated(update, List.of(cheap))), List.of());
        Cell cell = fill(cell("9 coins", "", "oven-cheap"));
        assertThat(cell.state()).isEqualTo(State.DISPUTED);
        assertThat(cell.updates()).containsExactly(update);
        assertThat(printed()).isEmpty();
    }

    @Test
    void a_query_finds_prose_about_the_subject_that_speaks_of_the_property() {
        Cell cell = fill(query("gas oven", "price"));
        assertThat(cell.state()).isEqualTo(State.STATED);
        assertThat(cell.facts()).containsExactly(cheap);
        assertThat(fill(query("gas oven", "colour"))).isEqualTo(Cell.UNSTATED);
        assertThat(fill(query("coal oven", "price"))).isEqualTo(Cell.UNSTATED);
    }

    @Test
    void of_a_row_a_query_takes_the_one_cell() {
        assertThat(Inline.plain(fill(query("stone oven", "price")).text())).isEqualTo("high");
    }

    @Test
    void a_query_takes_what_most_sets_say() {
        facts.add(fact("oven-hot", "Wood ovens", "450 degrees", "a"));
        assertThat(fill(query("wood oven", "degree")).facts()).containsExactly(wood);
    }
}
