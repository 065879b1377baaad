package io.github.collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Comparison;
import io.github.collate.model.Comparison.Cell;
import io.github.collate.model.Comparison.Column;
import io.github.collate.model.Comparison.Find;
import io.github.collate.model.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files below {@code comparisons/}. */
class ComparisonsTest {

    private static final String TABLE = """
            title: Ways to wait
            question: Who waits?
            services: [topic, queue]
            picture: waiting
            vanished: unstated
            columns:
              - {id: order, title: Order}
              - {id: price, title: Price, words: [cost, charge]}
            rows:
              - id: short
                title: Short line
                words: [short]
                cells:
                  order: {text: As they come, facts: [queue-1, queue-2], source: 'https://example.org/'}
                  price: {find: {service: queue, property: [fee]}}
              - {id: long, title: Long line}
            """;

    @TempDir
    Path root;

    private Content content(String yaml) {
        return Content.sound(root)
                .write("notes/a.md", "a")
                .write("catalog.yml", """
                        categories: [{id: all, name: All}]
                        services:
                          - {id: queue, name: Queue, category: all, summary: Keeps messages.}
                          - {id: topic, name: Topic, category: all, summary: Hands them on.}
                        """)
                .write(
                        "pictures/waiting.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 360 90' data-services='queue'>"
                                + "<title>Line</title><desc>A line.</desc><path d='M0 0h9'/></svg>")
                .write("comparisons/waiting.yml", yaml);
    }

    private static Cell cell(Comparison table, int row, String column) {
        return Objects.requireNonNull(table.rows().get(row).cells().get(column));
    }

    @Test
    void a_table_is_read() {
        Content content = content(TABLE);
        Comparison table = content.read().comparisons().get(0);
        assertThat(content.problems()).isEmpty();
        assertThat(table.id()).isEqualTo("waiting");
        assertThat(table.question()).isEqualTo("Who waits?");
        assertThat(table.services()).containsExactly("topic", "queue");
        assertThat(table.picture()).contains("waiting");
        assertThat(table.lenient()).isTrue();
        assertThat(table.columns()).containsExactly(new Column("order", "Order"), new Column("price", "Price"));
        Cell order = cell(table, 0, "order");
        assertThat(order.text()).isEqualTo("As they come");
        assertThat(order.facts()).extracting(Comparison.Ref::name).containsExactly("queue-1", "queue-2");
        assertThat(order.source()).isEqualTo("https://example.org/");
        assertThat(order.facts().get(0).span()).isEqualTo(Span.at(root + "/content/comparisons/waiting.yml", 14, 43));
        assertThat(order.searches()).isFalse();
    }

    @Test
    void a_query_takes_what_it_does_not_say_from_the_table() {
        Comparison table = content(TABLE).read().comparisons().get(0);
        assertThat(cell(table, 0, "price").find())
                .isEqualTo(new Find(List.of("queue"), List.of("short"), List.of("fee")));
        assertThat(cell(table, 1, "price").find())
                .isEqualTo(new Find(List.of("topic", "queue"), List.of("Long line"), List.of("cost", "charge")));
        assertThat(cell(table, 1, "order").searches()).isTrue();
    }

    @Test
    void an_editors_cell_tells_when_its_page_was_read() {
        String yaml = TABLE.replace("facts: [queue-1, queue-2], source", "checked: 2026-11-21, source");
        Content content = content(yaml);
        Cell cell = cell(content.read().comparisons().get(0), 0, "order");
        assertThat(content.problems()).isEmpty();
        assertThat(cell.checked()).contains(LocalDate.of(2026, 11, 21));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[topic, queue] | [topic, pipe] | 3:19: error: unknown service 'pipe'",
                "title: Ways to wait | | 2:1: error: a comparison needs 'title'",
                "order: {text | ordre: {text | 14:7: error: unknown key 'ordre' in the cells of a row",
                "id: long | id: short | 16:10: error: row 'short' is declared twice",
                "id: price | id: order | 8:10: error: column 'order' is declared twice",
                "facts: [queue-1, queue-2], source: 'https://example.org/' | ~ | 14:35: error: unknown key '~' in a cell",
                "', facts: [queue-1, queue-2], source: ''https://example.org/''' | '' | 14:14: error: the words of this"
                        + " cell rest on nothing",
                "'facts: [queue-1, queue-2], ' | '' | 14:14: error: a cell with only a source needs 'checked'",
                "'text: As they come, facts: [queue-1, queue-2]' | checked: 2026-11-21 | 14:14: error: this cell says"
                        + " nothing",
                "'[queue-1, queue-2]' | [] | 14:42: error: 'facts' is an empty list",
                "picture: waiting | picture: wating | 4:10: error: unknown picture 'wating'",
                "vanished: unstated | vanished: maybe | 5:11: error: unknown answer to a vanished fact 'maybe'",
                "'{find:' | '{facts: [queue-1], find:' | 15:14: error: this cell has both a query and grounds",
            })
    void what_is_wrong_is_told_with_its_place(String find, String replacement, String expected) {
        Content content = content(TABLE.replace(find, replacement == null ? "" : replacement));
        content.read();
        assertThat(content.problems())
                .contains("content/comparisons/waiting.yml:" + expected)
                .contains("    hint: ");
    }

    @Test
    void other_files_of_the_folder_are_told_of() {
        Content content = content(TABLE)
                .write("comparisons/notes.txt", "x")
                .write("comparisons/deep/er.yml", TABLE)
                .write("comparisons/Big Name.yml", TABLE);
        assertThat(content.read().comparisons()).hasSize(1);
        assertThat(content.problems())
                .contains("comparisons/notes.txt:1:1: warning: not read: only .yml files are, and none in folders")
                .contains("comparisons/deep/er.yml:1:1: warning: not read: only .yml files are, and none in folders")
                .contains("comparisons/Big Name.yml:1:1: error: 'Big Name' is no id");
    }
}
