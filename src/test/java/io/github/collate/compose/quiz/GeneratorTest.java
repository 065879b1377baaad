package io.github.collate.compose.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Answer;
import io.github.collate.model.Answer.Choice;
import io.github.collate.model.Answer.Option;
import io.github.collate.model.Cache;
import io.github.collate.model.Comparison;
import io.github.collate.model.Fact;
import io.github.collate.model.Inline;
import io.github.collate.model.Meant;
import io.github.collate.model.Question;
import io.github.collate.model.Span;
import io.github.collate.model.Table;
import io.github.collate.model.Table.State;
import io.github.collate.model.Verdicts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about a kitchen: what is asked, and what never is. */
class GeneratorTest {

    private final Kitchen kitchen = new Kitchen()
            .note("oven", "A loaf of rye bread stays in the hot chamber for 55 minutes.")
            .note("oven", "Wheat rolls need the steam valve open for 12 minutes.")
            .note("oven", "Calling HeatChamber brings the stones to the heat that bread needs.")
            .note("mixer", "Soft dough needs the spiral arm to turn for 8 minutes.");

    private final Table ovens = table(
            List.of("Fuel", "When to choose it", "Warm after", "Smoke"),
            List.of(
                    List.of("Wood oven", "Logs from the forest", "Crisp flat breads", "Two hours of fire", "Yes"),
                    List.of("Gas oven", "A pipe or a bottle", "Quick cakes each day", "Ten minutes or so", "No"),
                    List.of("Steam oven", "Electric current", "Soft vegetables", "A quarter of an hour", "No"),
                    List.of("Stone oven", "Glowing charcoal", "Heavy sour loaves", "Half a working day", "No")),
            State.EDITOR);

    private static Table table(List<String> columns, List<List<String>> lines, State state) {
        List<Comparison.Column> heads =
                columns.stream().map(it -> new Comparison.Column(id(it), it)).toList();
        List<Table.Row> rows = lines.stream()
                .map(line -> new Table.Row(
                        id(line.get(0)),
                        line.get(0),
                        line.stream().skip(1).map(text -> cell(text, state)).toList()))
                .toList();
        Comparison definition = new Comparison(
                "ovens",
                "Kinds of baking",
                "",
                List.of("oven"),
                Optional.empty(),
                false,
                heads,
                rows.stream()
                        .map(row -> new Comparison.Row(row.id(), row.title(), Map.of()))
                        .toList(),
                Span.at("ovens.yml", 1));
        return new Table(definition, rows);
    }

    private static Table.Cell cell(String text, State state) {
        return new Table.Cell(
                state, List.of(new Inline.Text(text)), List.of(), List.of(), List.of(), "", Optional.empty());
    }

    private static String id(String title) {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private List<Question> questions(Table... tables) {
        return new Generator(kitchen.stock(Verdicts.NONE, List.of(tables)), Optional.empty(), List.of()).questions();
    }

    private static Stream<Choice> choices(List<Question> questions) {
        return questions.stream()
                .map(Question::answer)
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast);
    }

    @Test
    void numbers_names_and_cells_are_asked_for() {
        assertThat(questions(ovens))
                .extracting(question -> question.id().split("-")[1])
                .contains("number", "name", "match", "holds", "row");
    }

    @Test
    void each_says_what_it_was_made_from() {
        assertThat(questions(ovens)).isNotEmpty().allSatisfy(question -> {
            assertThat(question.origin()).isEqualTo(Question.Origin.GENERATED);
            assertThat(question.why()).isNotBlank();
            assertThat(question.facts().isEmpty()).isEqualTo(!question.table().isEmpty());
        });
    }

    @Test
    void the_right_answer_stands_in_what_it_was_made_from() {
        for (Question question : questions(ovens)) {
            if (question.answer() instanceof Answer.Gaps gaps)
                assertThat(question.why()).contains(gaps.accepted().get(0).get(0));
            if (question.answer() instanceof Answer.Amount amount)
                assertThat(question.why()).contains(amount.value());
            if (question.answer() instanceof Choice choice && question.table().isEmpty())
                assertThat(choice.options().stream().filter(Option::right))
                        .allSatisfy(option -> assertThat(question.why()).contains(option.text()));
        }
    }

    @Test
    void no_choice_has_two_right_options_or_one_twice_or_one_known_by_its_length() {
        assertThat(choices(questions(ovens))).isNotEmpty().allSatisfy(choice -> {
            assertThat(choice.right()).isEqualTo(choice.several() ? 2 : 1);
            assertThat(choice.options()).extracting(Option::text).doesNotHaveDuplicates();
            List<String> wrong = choice.options().stream()
                    .filter(option -> !option.right())
                    .map(Option::text)
                    .toList();
            assertThat(choice.options().stream().filter(Option::right))
                    .allMatch(option -> Likeness.isUnremarkable(option.text(), wrong));
        });
    }

    @Test
    void a_cell_that_is_doubted_is_not_asked_for() {
        Table doubted = table(
                List.of("Fuel"),
                List.of(List.of("Wood oven", "Logs"), List.of("Gas oven", "A pipe"), List.of("Clay oven", "Coal")),
                State.DISPUTED);

        assertThat(questions(doubted)).noneMatch(question -> !question.table().isEmpty());
    }

    @Test
    void what_an_author_asks_already_is_not_asked_again() {
        List<Question> made = questions();
        List<Question> again = new Generator(kitchen.stock(), Optional.empty(), made).questions();

        assertThat(made).isNotEmpty();
        assertThat(again).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_of_the_notes_makes_no_difference(long seed) {
        List<Fact> facts = new ArrayList<>(kitchen.facts());
        List<Meant> meant = new ArrayList<>(kitchen.meant());
        Collections.shuffle(facts, new Random(seed));
        Collections.shuffle(meant, new Random(seed));
        Stock stock = new Stock(Kitchen.CATALOG, facts, meant, Verdicts.NONE, List.of(ovens), Cache.none());

        assertThat(new Generator(stock, Optional.empty(), List.of()).questions())
                .isEqualTo(questions(ovens));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A quarter of an hour|A quarter of an hour", "Yes|Yes, sometimes", "10 days|Up to 10 days"})
    void options_that_may_both_be_right_are_alike(String pair) {
        String[] both = pair.split("\\|");

        assertThat(Likeness.isAlike(both[0], both[1])).isTrue();
    }
}
