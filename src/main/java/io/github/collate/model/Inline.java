package io.github.collate.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of running text. Whatever an author wrote reaches a page only as one of these cases, so that nothing of an
 * author's can become markup: the theme prints each case with its own element and escapes the rest.
 */
public sealed interface Inline {

    /** The words without any markup. */
    String plain();

    /** Plain words. */
    record Text(String text) implements Inline {
        @Override
        public String plain() {
            return text;
        }
    }

    /** A code span: names of calls, headers, files, commands. */
    record Code(String text) implements Inline {
        @Override
        public String plain() {
            return text;
        }
    }

    /** A formula as written, without its dollar signs. */
    record Formula(String text) implements Inline {
        @Override
        public String plain() {
            return text;
        }
    }

    /** Strong emphasis, usually bold. */
    record Strong(List<Inline> children) implements Inline {
        public Strong {
            children = List.copyOf(children);
        }

        @Override
        public String plain() {
            return Inline.plain(children);
        }
    }

    /** Emphasis, usually italic. */
    record Emphasis(List<Inline> children) implements Inline {
        public Emphasis {
            children = List.copyOf(children);
        }

        @Override
        public String plain() {
            return Inline.plain(children);
        }
    }

    /** Text the author struck through. */
    record Strike(List<Inline> children) implements Inline {
        public Strike {
            children = List.copyOf(children);
        }

        @Override
        public String plain() {
            return Inline.plain(children);
        }
    }

    /**
     * A link an author wrote.
     *
     * @param href an {@code http}, {@code https} or {@code mailto} address, or in plain pages a relative path; readers
     *     keep every other scheme as plain text
     */
    record Link(String href, List<Inline> children) implements Inline {
        public Link {
            children = List.copyOf(children);
        }

        @Override
        public String plain() {
            return Inline.plain(children);
        }
    }

    /** A mention of another service, made a link by the linking stage. */
    record ServiceLink(String service, List<Inline> children) implements Inline {
        public ServiceLink {
            children = List.copyOf(children);
        }

        @Override
        public String plain() {
            return Inline.plain(children);
        }
    }

    /** A line break that carries meaning (two trailing blanks, a {@code <br>}). */
    record LineBreak() implements Inline {
        @Override
        public String plain() {
            return " ";
        }
    }

    /** The words of a run of pieces. */
    static String plain(List<Inline> inlines) {
        if (inlines.size() == 1) return inlines.get(0).plain();
        StringBuilder words = new StringBuilder();
        for (Inline inline : inlines) words.append(inline.plain());
        return words.toString();
    }

    /** "... (source)": a link in brackets belongs to the page, not to what is said. */
    static List<Inline> withoutReference(List<Inline> text) {
        int size = text.size();
        boolean closes = size > 2
                && text.get(size - 1) instanceof Text last
                && last.text().strip().equals(")")
                && text.get(size - 2) instanceof Link
                && text.get(size - 3) instanceof Text before
                && before.text().endsWith("(");
        if (!closes) return text;
        List<Inline> kept = new ArrayList<>(text.subList(0, size - 3));
        String before = text.get(size - 3).plain();
        kept.add(new Text(before.substring(0, before.length() - 1)));
        return kept;
    }
}
