package io.github.collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Citation;
import io.github.collate.model.Correction;
import io.github.collate.model.Correction.Kind;
import io.github.collate.model.Quote;
import io.github.collate.model.Span;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is right in {@code corrections.yml}; SitesTest shows what is reported of what is wrong. */
class CorrectionsTest {

    @TempDir
    Path root;

    private Content content() {
        return Content.sound(root).write("notes/a.md", "a").write("catalog.yml", """
                        categories: [{id: all, name: All}]
                        services:
                          - {id: queue, name: Queue, category: all, summary: S., sections: [{id: order, name: Order}]}
                        """);
    }

    @Test
    void without_the_file_there_are_none() {
        Content content = content();
        assertThat(content.read().corrections()).isEmpty();
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void a_list_may_be_empty() {
        Content content = content().write("corrections.yml", "corrections: []\n");
        assertThat(content.read().corrections()).isEmpty();
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void every_kind_is_read() {
        Content content = content().write("corrections.yml", """
                        corrections:
                          - part:
                              - {set: mine, line: 3, quote: four}
                              - {set: mine, file: b/c.md, line: 12, quote: "for 4 days"}
                            reason: It says less.
                          - topic: {set: mine, line: 1, quote: a}
                            service: queue
                            section: order
                            reason: The heading misleads.
                          - drop: {set: mine, line: 1, quote: a}
                            reason: It says nothing.
                        """);
        List<Correction> corrections = content.read().corrections();
        assertThat(content.problems()).isEmpty();
        assertThat(corrections)
                .containsExactly(
                        new Correction.OfPair(
                                Kind.PART,
                                cited("four", "", 3, at(3, 37), "      - {set: mine, line: 3, quote: four}"),
                                cited(
                                        "for 4 days",
                                        "b/c.md",
                                        12,
                                        at(4, 52),
                                        "      - {set: mine, file: b/c.md, line: 12, quote: \"for 4 days\"}"),
                                "It says less.",
                                at(2, 5)),
                        new Correction.OfTopic(
                                cited("a", "", 1, at(6, 40), "  - topic: {set: mine, line: 1, quote: a}"),
                                "queue",
                                "order",
                                "The heading misleads.",
                                at(6, 5)),
                        new Correction.Drop(
                                cited("a", "", 1, at(10, 39), "  - drop: {set: mine, line: 1, quote: a}"),
                                "It says nothing.",
                                at(10, 5)));
    }

    @Test
    void with_notes_from_elsewhere_any_set_may_be_named() {
        Content content = content().write("other/x.md", "x").write("corrections.yml", """
                        corrections:
                          - drop: {set: theirs, line: 1, quote: a}
                            reason: It says nothing.
                        """);
        assertThat(content.readNotesFrom("other").corrections()).hasSize(1);
        assertThat(content.problems()).isEmpty();
    }

    private static Citation cited(String words, String file, int line, Span span, String source) {
        return new Citation(new Quote("mine", words, span, source), file, line);
    }

    private Span at(int line, int column) {
        return Span.at(root + "/content/corrections.yml", line, column);
    }
}
