package io.github.collate.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotebookTest {

    private static final List<String> ENTRY = List.of("- same:", "    - a", "    - b", "  reason: c");

    private Optional<String> text = Optional.empty();

    private final Notebook notebook = new Notebook(
            new Notebook.Store() {
                @Override
                public Optional<String> read() {
                    return text;
                }

                @Override
                public void write(String now) {
                    text = Optional.of(now);
                }
            },
            "content/corrections.yml");

    private String add(String before) throws IOException {
        text = Optional.of(before);
        notebook.add(ENTRY);
        return text.orElseThrow();
    }

    @Test
    void a_file_that_is_not_there_is_begun() throws IOException {
        notebook.add(ENTRY);
        assertThat(text).contains("""
                # The author's word over the machine's. 'collate review' adds entries at the end.
                corrections:
                  - same:
                      - a
                      - b
                    reason: c
                """);
    }

    @Test
    void what_an_author_wrote_stays_as_it_is() throws IOException {
        String before = """
                # mine
                corrections: # all of them
                    - drop:   {set: a, line: 1,
                               quote: "x"}
                      reason: 'odd  spacing'

                # the end
                """;
        String added = """
                - same:
                    - a
                    - b
                  reason: c
                """.indent(4);
        assertThat(add(before)).isEqualTo(before + added);
    }

    @Test
    void a_list_without_indentation_is_gone_on_with() throws IOException {
        assertThat(add("corrections:\n- drop: x"))
                .isEqualTo("corrections:\n- drop: x\n- same:\n    - a\n    - b\n  reason: c\n");
    }

    @Test
    void line_breaks_are_those_of_the_file() throws IOException {
        assertThat(add("corrections:\r\n- drop: x\r\n"))
                .isEqualTo("corrections:\r\n- drop: x\r\n- same:\r\n    - a\r\n    - b\r\n  reason: c\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "corrections: [{drop: x}]\n", "corrections:\n- drop: x\n...\n"})
    void what_cannot_be_added_to_is_left_alone(String before) {
        assertThatThrownBy(() -> add(before)).isInstanceOf(IOException.class).hasMessageContaining("each behind '- '");
        assertThat(text).contains(before);
    }

    @Test
    void undo_leaves_what_was_there() throws IOException {
        String before = "corrections: []  # none yet\n";
        add(before);
        notebook.add(List.of("- drop: y"));
        notebook.undo();
        notebook.undo();
        assertThat(text).contains(before);
    }

    @Test
    void undo_takes_out_the_entry_alone_when_the_file_was_edited_meanwhile() throws IOException {
        String after = add("corrections:\n- drop: x\n");
        text = Optional.of("# new\n" + after + "- drop: z\n");
        notebook.undo();
        assertThat(text).contains("# new\ncorrections:\n- drop: x\n- drop: z\n");
    }

    @Test
    void undo_touches_nothing_when_the_entry_was_changed() throws IOException {
        String edited = add("corrections:\n- drop: x\n").replace("reason: c", "reason: d");
        text = Optional.of(edited);
        assertThatThrownBy(notebook::undo).isInstanceOf(IOException.class).hasMessageContaining("by hand");
        assertThat(text).contains(edited);
    }
}
