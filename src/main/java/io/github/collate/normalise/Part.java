package io.github.collate.normalise;

import io.github.collate.model.Dropped.Reason;
import java.util.List;

/** A piece of a note as its author laid it out, the same for every shape of notes. Offsets are of the source. */
sealed interface Part {

    /** Where it starts. */
    int from();

    /** Where it ends, exclusive. */
    int to();

    /**
     * A heading.
     *
     * @param level 1 is outermost; gaps are allowed
     */
    record Title(int level, Rich text, int from, int to) implements Part {}

    /** A paragraph, its line breaks kept. */
    record Para(Rich text, int from, int to) implements Part {}

    /** A list. */
    record Items(boolean ordered, int start, List<Item> items, int from, int to) implements Part {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A bullet with its marker and what hangs from it. */
    record Item(List<Part> parts, int from, int to) {
        public Item {
            parts = List.copyOf(parts);
        }
    }

    /** A table; the head may be empty, rows may differ in length. */
    record Grid(List<Line> head, List<Line> rows, int from, int to) implements Part {
        public Grid {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. */
    record Line(List<Rich> cells, int from, int to) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** A code sample, its fences in the span. */
    record Sample(String language, String code, int from, int to) implements Part {}

    /** A quotation. */
    record Cited(List<Part> parts, int from, int to) implements Part {
        public Cited {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Parts below words that introduce them: a lead-in on a line of its own, the summary of a {@code <details>}.
     *
     * @param folded whether the author hides the parts until they are asked for
     * @param until where the words end
     */
    record Led(Rich words, boolean folded, List<Part> parts, int from, int until, int to) implements Part {
        public Led {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A flash card: a question, a word, the half of a sentence, with what its back says.
     *
     * @param until where the front ends; the back may stand before it
     */
    record Card(Rich front, List<Part> back, int from, int until) implements Part {
        public Card {
            back = List.copyOf(back);
        }

        @Override
        public int to() {
            return Math.max(until, back.get(back.size() - 1).to());
        }
    }

    /** What says nothing. */
    record Gone(Reason reason, int from, int to) implements Part {}
}
