package io.github.collate.model;

import java.util.List;
import java.util.stream.Collectors;

/** What a statement says, in the form it takes on a page. */
public sealed interface Body {

    /** The words without any markup, on one line for all but code. */
    String plain();

    /** A sentence, a bullet, a line. */
    record Prose(List<Inline> text) implements Body {
        public Prose {
            text = List.copyOf(text);
        }

        @Override
        public String plain() {
            return Inline.plain(text);
        }
    }

    /**
     * A code sample.
     *
     * @param language the word behind the fence, or empty
     */
    record Code(String language, String text) implements Body {
        @Override
        public String plain() {
            return text;
        }
    }

    /** A row of a table, with the head of each column. */
    record Row(List<Cell> cells) implements Body {
        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public String plain() {
            return cells.stream()
                    .filter(cell -> !cell.value().isEmpty())
                    .map(cell -> cell.head().isEmpty()
                            ? Inline.plain(cell.value())
                            : cell.head() + ": " + Inline.plain(cell.value()))
                    .collect(Collectors.joining("; "));
        }
    }

    /**
     * A cell of a row.
     *
     * @param head the words of the column's head, or empty
     */
    record Cell(String head, List<Inline> value) {
        public Cell {
            value = List.copyOf(value);
        }
    }

    /** A question with the answer the author gives. */
    record Answered(List<Inline> question, List<Inline> answer) implements Body {
        public Answered {
            question = List.copyOf(question);
            answer = List.copyOf(answer);
        }

        @Override
        public String plain() {
            return Inline.plain(question) + " " + Inline.plain(answer);
        }
    }
}
