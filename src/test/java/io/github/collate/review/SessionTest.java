package io.github.collate.review;

import static io.github.collate.review.Asked.BUN;
import static io.github.collate.review.Asked.LOAF;
import static io.github.collate.review.Asked.LOAVES;
import static io.github.collate.review.Asked.ROLL;
import static io.github.collate.review.Asked.conflict;
import static io.github.collate.review.Asked.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.collate.model.Decisions;
import io.github.collate.model.Decisions.Pair;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sitting as any surface leads it: a key in, a notice and the next question out. */
class SessionTest {

    private final Memory file = new Memory("corrections: []\n");
    private final Notebook notebook = new Notebook(file, "content/corrections.yml");

    private final Session session = new Session(
            new Queue(
                    List.of(pair(LOAF, LOAVES, 0.9), pair(ROLL, BUN, 0.8), pair(LOAF, BUN, 0.4)),
                    List.of(),
                    Decisions.NONE),
            notebook,
            Asked.PLACES,
            Asked.TOPICS,
            Set.of());

    private String asked() {
        return session.sheet().map(Sheet::id).orElse("none").replace("kitchen-", "");
    }

    private String press(Key key) throws NotKept {
        return session.take(key, "", "");
    }

    @Test
    void a_contradiction_comes_with_a_ruling_to_complete() {
        Queue queue = new Queue(List.of(), List.of(conflict("time", LOAF, ROLL)), Decisions.NONE);
        Session other = new Session(queue, notebook, Asked.PLACES, Asked.TOPICS, Set.of("kitchen-time"));
        assertThat(other.sheet().orElseThrow().ruling())
                .startsWith("  - id: kitchen-time-2\n    service: kitchen\n    about: time\n")
                .contains("Bake the loaf", "A roll takes");
        assertThat(session.sheet().orElseThrow().ruling()).isEmpty();
    }

    @Test
    void words_are_marked_that_both_have_and_that_one_has() {
        Sheet.Side one = session.sheet().orElseThrow().one();
        assertThat(one.text()).isEqualTo("Bake the loaf for 40 minutes");
        assertThat(one.words())
                .contains(new Sheet.Run(Sheet.Kind.ONE, "Bake"), new Sheet.Run(Sheet.Kind.BOTH, "40"))
                .contains(new Sheet.Run(Sheet.Kind.BETWEEN, " the "));
    }

    @Test
    void progress_counts_what_was_asked_and_what_was_answered() throws NotKept {
        assertThat(session.progress()).isEqualTo("1 of 3, 0 answered this sitting");
        assertThat(press(Key.SAME)).isEqualTo("Kept: same.");
        assertThat(press(Key.LATER)).isEmpty();
        assertThat(session.progress()).isEqualTo("3 of 3, 1 answered this sitting");
        press(Key.DIFFERENT);
        assertThat(session.sheet()).isEmpty();
        assertThat(session.progress()).isEqualTo("3 of 3, 2 answered this sitting");
        assertThat(press(Key.SAME)).isEmpty();
        assertThat(press(Key.UNDO)).isEqualTo("Taken back.");
        assertThat(asked()).isEqualTo("loaf bun");
    }

    @Test
    void a_statement_that_says_nothing_is_left_out_with_a_reason_and_comes_back_by_undo() throws NotKept {
        assertThat(session.take(Key.DROP_FIRST, "", " ")).contains("needs a reason");
        assertThat(file.text).isEqualTo("corrections: []\n");
        assertThat(session.take(Key.DROP_FIRST, "", "Told twice: here\nand there"))
                .isEqualTo("Kept: drop.");
        assertThat(file.text).isEqualTo("""
                corrections:
                  - drop: {set: a, line: 1, quote: "Bake the loaf for 40 minutes"}
                    reason: "Told twice: here\\u000aand there"
                """);
        assertThat(asked()).isEqualTo("roll bun");
        press(Key.LATER);
        assertThat(asked()).as("the loaf is gone").isEqualTo("none");
        press(Key.UNDO);
        press(Key.UNDO);
        assertThat(asked()).isEqualTo("loaf loaves");
        assertThat(file.text).isEqualTo("corrections: []\n");
    }

    @Test
    void what_an_answer_names_is_not_left_out() throws NotKept {
        press(Key.SAME);
        press(Key.LATER);
        assertThat(session.take(Key.DROP_FIRST, "", "so")).contains("take that out first");
        assertThat(session.take(Key.DROP_SECOND, "", "so")).isEqualTo("Kept: drop.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pantry; pantry; ''",
                " Pantry ; pantry; ''",
                "PARL; parlour; ''",
                "parlour room; parlour; ''",
                "pantry/tins; pantry; tins",
                "jars; pantry; tins",
                "parlour/overview; parlour; overview",
            })
    void a_topic_is_found_by_what_is_typed(String typed, String service, String section) throws NotKept {
        assertThat(session.take(Key.MOVE_SECOND, typed, "it stands there")).isEqualTo("Kept: topic.");
        String line = section.isEmpty() ? "" : "    section: " + section + "\n";
        assertThat(file.text)
                .isEqualTo("corrections:\n  - topic: {set: b, file: b.md, line: 1, quote: \"Loaves take 40 minutes\"}\n"
                        + "    service: " + service + "\n" + line + "    reason: it stands there\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "attic; The catalogue has nothing called 'attic'.",
                "overview; Which one is meant: kitchen/overview, pantry/overview, parlour/overview?",
                "''; The catalogue has nothing called ''.",
            })
    void what_is_not_found_changes_nothing(String typed, String notice) throws NotKept {
        assertThat(session.take(Key.MOVE_FIRST, typed, "so")).isEqualTo(notice);
        assertThat(file.text).isEqualTo("corrections: []\n");
        assertThat(asked()).isEqualTo("loaf loaves");
    }

    @Test
    void what_is_decided_elsewhere_is_not_asked_any_more() throws NotKept {
        Pair decided = new Pair(ROLL.printed(), BUN.printed(), "");
        session.heed(new Decisions(List.of(), List.of(), List.of(decided), List.of()));
        press(Key.LATER);
        assertThat(asked()).isEqualTo("loaf bun");
    }

    @Test
    void an_answer_that_cannot_be_kept_is_asked_again() {
        file.sealed = true;
        assertThatThrownBy(() -> press(Key.SAME)).isInstanceOfSatisfying(NotKept.class, failure -> {
            assertThat(failure.problem().span().toString()).isEqualTo("content/corrections.yml:1:1");
            assertThat(failure.problem().message()).contains("may not be read or written");
            assertThat(failure.problem().hint()).contains("can be written");
        });
        assertThat(asked()).isEqualTo("loaf loaves");
        assertThat(session.answered()).isZero();
        file.sealed = false;
        file.text = "# mine\ncorrections: {}\n";
        assertThatThrownBy(() -> press(Key.SAME))
                .hasMessageStartingWith("content/corrections.yml:2:1: nothing can be added");
    }

    @Test
    void an_answer_that_was_edited_is_told_with_its_line() throws NotKept {
        press(Key.SAME);
        file.text = "# a line more\n" + file.text.replace("answered in review", "since I say so");
        assertThatThrownBy(() -> press(Key.UNDO))
                .hasMessageStartingWith("content/corrections.yml:5:1: the entry was changed")
                .hasMessageContaining("hint: take it out by hand");
        assertThat(file.text).contains("since I say so");
        assertThat(asked()).isEqualTo("loaf loaves");
    }
}
