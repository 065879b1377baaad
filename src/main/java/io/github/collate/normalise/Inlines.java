package io.github.collate.normalise;

import io.github.collate.model.Inline;
import io.github.collate.normalise.Mark.Kind;
import java.util.ArrayList;
import java.util.List;

/** Turns text with marks into the pieces the model knows. */
final class Inlines {

    private Inlines() {}

    static List<Inline> of(Rich rich) {
        return run(rich, 0, rich.length(), 0);
    }

    /** The pieces of a stretch below its first {@code depth} marks: one for each run of the same mark. */
    private static List<Inline> run(Rich rich, int start, int end, int depth) {
        List<Inline> out = new ArrayList<>();
        int at = start;
        while (at < end) {
            int next = runEnd(rich, at, end, depth);
            List<Mark> marks = rich.marks(at);
            if (marks.size() <= depth) text(out, rich.text().substring(at, next));
            else out.addAll(marked(rich, at, next, depth, marks.get(depth)));
            at = next;
        }
        return out;
    }

    @SuppressWarnings("ReferenceEquality") // two equal marks side by side are two pieces
    private static int runEnd(Rich rich, int at, int end, int depth) {
        List<Mark> marks = rich.marks(at);
        boolean marked = marks.size() > depth;
        int next = at + 1;
        while (next < end) {
            List<Mark> others = rich.marks(next);
            if (others != marks && (others.size() > depth) != marked) break;
            if (others != marks && marked && others.get(depth) != marks.get(depth)) break;
            next++;
        }
        return next;
    }

    private static List<Inline> marked(Rich rich, int start, int end, int depth, Mark mark) {
        String text = rich.text().substring(start, end);
        return switch (mark.kind()) {
            case CODE -> List.of(new Inline.Code(text.replace('\n', ' ')));
            case FORMULA -> List.of(new Inline.Formula(text));
            case BREAK -> List.of(new Inline.LineBreak());
            case IMAGE -> run(rich, start, end, depth + 1);
            default -> wrapped(mark, run(rich, start, end, depth + 1));
        };
    }

    private static List<Inline> wrapped(Mark mark, List<Inline> children) {
        if (children.isEmpty()) return children;
        if (mark.kind() == Kind.LINK) {
            return mark.href().isEmpty() ? children : List.of(new Inline.Link(mark.href(), children));
        }
        return List.of(
                switch (mark.kind()) {
                    case STRONG -> new Inline.Strong(children);
                    case EMPHASIS -> new Inline.Emphasis(children);
                    default -> new Inline.Strike(children);
                });
    }

    private static void text(List<Inline> out, String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Chars.blank(text.charAt(i)) && text.charAt(i) != '\u00a0';
            if (!blank) plain.append(text.charAt(i));
            else if (plain.length() == 0 || plain.charAt(plain.length() - 1) != ' ') plain.append(' ');
        }
        out.add(new Inline.Text(plain.toString()));
    }
}
