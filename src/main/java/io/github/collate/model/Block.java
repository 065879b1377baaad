package io.github.collate.model;

import java.util.List;

/** A block of a plain page, in the order of the page: the vocabulary of Markdown less what could run or style. */
public sealed interface Block {

    /** Where the block stands in its file. */
    Span span();

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param anchor the id the heading gets on its page, unique there
     */
    record Heading(int level, String anchor, List<Inline> text, Span span) implements Block {
        /** @throws IllegalArgumentException if the level is not 1 to 6 */
        public Heading {
            if (level < 1 || level > 6) throw new IllegalArgumentException("no heading has level " + level);
            text = List.copyOf(text);
        }
    }

    /** A paragraph. */
    record Paragraph(List<Inline> text, Span span) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /**
     * A bullet or numbered list.
     *
     * @param start the first number of a numbered list
     */
    record Listing(boolean ordered, int start, List<Item> items, Span span) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** An item of a list. */
    record Item(List<Block> blocks, Span span) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /** A table; every row has as many cells as the head. */
    record Table(List<List<Inline>> head, List<List<List<Inline>>> rows, Span span) implements Block {
        public Table {
            head = head.stream().map(List::copyOf).toList();
            rows = rows.stream()
                    .map(row -> row.stream().map(List::copyOf).toList())
                    .toList();
        }
    }

    /**
     * A code sample, shown as written.
     *
     * @param language the word behind the fence, or empty
     */
    record Code(String language, String text, Span span) implements Block {}

    /** A quotation. */
    record Quote(List<Block> blocks, Span span) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /** A part that opens on demand. */
    record Details(List<Inline> summary, List<Block> blocks, Span span) implements Block {
        public Details {
            summary = List.copyOf(summary);
            blocks = List.copyOf(blocks);
        }
    }

    /** A thematic break. */
    record Rule(Span span) implements Block {}
}
