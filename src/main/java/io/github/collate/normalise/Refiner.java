package io.github.collate.normalise;

import java.util.List;

/**
 * What a paragraph is to its author: Markdown joins every line to the next, people put lines below each other that are
 * bullets, rows, code, or a name and what is said of it.
 */
final class Refiner {

    private static final int PROSE = 60; // characters of a line that is rather wrapped than short

    private final Source source;
    private final Hyphens hyphens;

    Refiner(Source source) {
        this.source = source;
        this.hyphens = new Hyphens(source.text());
    }

    /** The parts a paragraph stands for. */
    List<Part> refine(Part.Para para) {
        List<Rich> lines = para.text().lines();
        if (lines.size() == 1) return List.of(para);
        if (code(lines))
            return List.of(new Part.Sample("", source.raw(para.from(), para.to()), para.from(), para.to()));
        List<Part> grid = Tabs.grid(lines, para);
        if (!grid.isEmpty()) return grid;
        if (leads(lines)) return List.of(led(para, lines));
        return grouped(para, lines);
    }

    /** Braces and keys over several lines are code that lost its fence. */
    private static boolean code(List<Rich> lines) {
        int code = 0;
        for (Rich line : lines) {
            if (Lines.code(line.text())) code++;
        }
        return lines.size() >= 3 && code * 2 > lines.size();
    }

    /** Whether the first line names what the next ones say. */
    private static boolean leads(List<Rich> lines) {
        Rich first = lines.get(0).trim();
        String next = lines.get(1).text().strip();
        if (first.isEmpty() || next.isEmpty() || Lines.bullet(first.text()) || Lines.bullet(next)) return false;
        if (!Wording.name(first.text()) && !Wording.introduces(first.text())) return false;
        if (Styles.set(first)) return !Styles.set(lines.get(1).trim());
        return Wording.capital(first.text())
                && Wording.capital(next)
                && first.length() < PROSE
                && next.length() > first.length()
                && (Wording.verb(next) || next.length() > PROSE);
    }

    private Part led(Part.Para para, List<Rich> lines) {
        Rich words = lines.get(0).trim();
        int until = source.trimEnd(
                para.from(), lines.get(1).isEmpty() ? para.to() : lines.get(1).from(0));
        int from = source.skipBlank(until, para.to());
        int start = lines.get(0).length() + 1;
        Rich rest = para.text().slice(start, para.text().length());
        List<Part> below = refine(new Part.Para(rest, from, para.to()));
        return new Part.Led(words, false, below, para.from(), until, para.to());
    }

    /** Lines joined to paragraphs and bullets. */
    private List<Part> grouped(Part.Para para, List<Rich> lines) {
        Wrap wrap = wrap(lines);
        Grouping groups = new Grouping(source, para, hyphens);
        for (int i = 0; i < lines.size(); i++) {
            boolean joins = i > 0
                    && !lines.get(i).isEmpty()
                    && (wrapped(lines, i)
                            || wrap.joins(lines.get(i - 1).text(), lines.get(i).text()));
            groups.line(lines.get(i), joins && !Lines.bullet(lines.get(i).text()));
        }
        return groups.parts();
    }

    private static Wrap wrap(List<Rich> lines) {
        int width = lines.stream().mapToInt(Rich::length).max().orElse(0);
        return new Wrap(Math.max(width, PROSE), width >= PROSE);
    }

    /** Text that is bold or code across the break goes on. */
    private static boolean wrapped(List<Rich> lines, int i) {
        Rich before = lines.get(i - 1);
        Rich after = lines.get(i);
        if (before.isEmpty() || after.isEmpty()) return false;
        List<Mark> open = before.marks(before.length() - 1);
        return !open.isEmpty() && after.marks(0).contains(open.get(open.size() - 1));
    }
}
