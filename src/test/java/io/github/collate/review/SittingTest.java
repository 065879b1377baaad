package io.github.collate.review;

import static io.github.collate.review.Asked.BUN;
import static io.github.collate.review.Asked.LOAF;
import static io.github.collate.review.Asked.LOAVES;
import static io.github.collate.review.Asked.ROLL;
import static io.github.collate.review.Asked.conflict;
import static io.github.collate.review.Asked.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Decisions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A sitting, from keys to what is shown and kept. */
class SittingTest {

    private final StringWriter out = new StringWriter();
    private final Memory file = new Memory("corrections:\n  - drop: x\n");
    private final Notebook notebook = new Notebook(file, "content/corrections.yml");

    private void sit(String keys) throws IOException {
        Queue queue = new Queue(
                List.of(pair(LOAF, LOAVES, 0.729), pair(ROLL, BUN, 0.5)),
                List.of(conflict("time in the oven", LOAF, ROLL)),
                Decisions.NONE);
        Keyboard keyboard = new LineKeyboard(new StringReader(keys.replace(' ', '\n')));
        sit(queue, keyboard, false);
    }

    private void sit(Queue queue, Keyboard keyboard, boolean terminal) throws IOException {
        Session session = new Session(queue, notebook, Asked.PLACES, Asked.TOPICS, Set.of());
        new Sitting(session, keyboard, new PrintWriter(out), terminal).run();
    }

    private String added() {
        return file.text.substring("corrections:\n  - drop: x\n".length());
    }

    @Test
    void both_statements_are_shown_with_all_that_is_known() throws IOException {
        sit("l");
        assertThat(out.toString()).isEqualTo("""
                1 of 3, 0 answered this sitting
                kitchen: a contradiction? time in the oven

                1  set a, content/notes/a/a.md:1
                   in Bread > Times
                   Bake the loaf for 40 minutes

                2  set b, content/notes/b/b.md:1
                   in Oven > Bread
                   A roll takes 20 minutes

                differ   40 min against 20 min

                KEYS
                2 of 3, 0 answered this sitting
                kitchen: the same? 72 %

                1  set a, content/notes/a/a.md:1
                   in Bread > Times
                   Bake the loaf for 40 minutes

                2  set b, content/notes/b/b.md:1
                   in Oven > Bread
                   Loaves take 40 minutes
                   also content/notes/c/c.md:2

                agree    subject: bread
                differ   wording

                KEYS
                0 answers kept in corrections.yml
                """.replace("KEYS", Screen.KEYS));
    }

    @Test
    void each_key_has_its_entry() throws IOException {
        sit("c s P");
        assertThat(added()).isEqualTo("""
                  - contradicts:
                      - {set: a, line: 1, quote: "Bake the loaf for 40 minutes"}
                      - {set: b, file: b.md, line: 1, quote: "A roll takes 20 minutes"}
                    reason: answered in review
                  - same:
                      - {set: a, line: 1, quote: "Bake the loaf for 40 minutes"}
                      - {set: b, file: b.md, line: 1, quote: "Loaves take 40 minutes"}
                    reason: answered in review
                  - part:
                      - {set: a, line: 1, quote: "Buns: \\"20 min\\""}
                      - {set: b, file: b.md, line: 1, quote: "A roll takes 20 minutes"}
                    reason: answered in review
                """);
        assertThat(out.toString())
                .contains("Kept: part.", "Nothing is left to ask.")
                .endsWith("3 answers kept in corrections.yml\n");
    }

    @Test
    void a_reason_goes_with_the_next_answer_only() throws IOException {
        sit("r Rolls:20 d d q");
        assertThat(added()).containsSubsequence("- different:", "reason: \"Rolls:20\"", "reason: answered in review");
    }

    @Test
    void a_statement_is_left_out_or_moved_and_its_fact_not_asked_about_again() throws IOException {
        sit("X twice t pantry/tins lid u q");
        assertThat(added()).isEqualTo("""
                  - drop: {set: b, file: b.md, line: 1, quote: "A roll takes 20 minutes"}
                    reason: twice
                """);
        assertThat(out.toString())
                .contains("Kept: drop.", "service, or service/section: ", "reason: ", "Kept: topic.", "Taken back.");
        assertThat(out.toString()).doesNotContain("kitchen: the same? 50 %");
    }

    @Test
    void a_place_that_is_not_in_the_catalogue_changes_nothing() throws IOException {
        sit("t attic no t p no d q");
        assertThat(added()).startsWith("  - different:");
        assertThat(out.toString())
                .contains("The catalogue has nothing called 'attic'.", "Which one is meant: pantry, parlour?");
    }

    @Test
    void undo_takes_the_entry_back() throws IOException {
        sit("d u");
        assertThat(added()).isEmpty();
        assertThat(out.toString()).contains("Taken back.").endsWith("0 answers kept in corrections.yml\n");
    }

    @Test
    void undo_of_what_was_put_off_takes_nothing_back() throws IOException {
        sit("d l u u u");
        assertThat(added()).isEmpty();
        assertThat(out.toString()).contains("Nothing to undo");
    }

    @Test
    void keys_without_meaning_and_empty_lines_change_nothing() throws IOException {
        sit("y   q s");
        assertThat(added()).isEmpty();
        assertThat(out.toString()).contains("No answer has that key.");
    }

    @Test
    void a_terminal_is_cleared_before_each_question() throws IOException {
        Queue queue = new Queue(List.of(pair(ROLL, BUN, 0.5)), List.of(), Decisions.NONE);
        Keyboard keyboard = new LineKeyboard(new StringReader("q"));
        sit(queue, keyboard, true);
        assertThat(out.toString()).startsWith("\u001b[H\u001b[2J1 of 1");
    }

    @Test
    void without_questions_no_key_is_awaited() throws IOException {
        Queue none = new Queue(List.of(), List.of(), Decisions.NONE);
        sit(none, new LineKeyboard(new StringReader("")), false);
        assertThat(out.toString()).isEqualTo("There is nothing to ask.\n");
    }

    @Test
    void long_statements_are_wrapped_and_cut() {
        String words = "word ".repeat(1000).strip();
        Queue queue =
                new Queue(List.of(pair(Asked.fact("long", "a | | | " + words), BUN, 0.5)), List.of(), Decisions.NONE);
        String shown = Screen.show(Sheet.of(queue.current().orElseThrow(), Asked.PLACES, Set.of()), "");
        assertThat(shown.lines()).allMatch(line -> line.length() <= 103).hasSizeLessThan(40);
        assertThat(shown).contains("   ...\n");
    }
}
