package io.github.collate.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The parts of ruled text. A ruler's weight is its length, several long ones in a row weigh more; a heading holds until a
 * ruler of its own weight or more.
 */
final class RuledText {

    private static final int REPEATED = 100_000;
    private static final int FIRST = 2 * REPEATED; // a single line above the first long ruler is the title of the whole

    /** A ruler and how much it weighs. */
    private record Ruler(int weight, int from, int to) {}

    private final Source source;
    private final Wrap wrap;
    private final Hyphens hyphens;
    private final List<Part> parts = new ArrayList<>();
    private final List<Ruler> run = new ArrayList<>();
    private final List<Rich> lines = new ArrayList<>();
    private final List<Integer> ranks;
    private int longest;

    RuledText(Source source) {
        this.source = source;
        this.wrap = new Wrap(Margin.of(source), false);
        this.hyphens = new Hyphens(source.text());
        this.ranks = ranks();
    }

    /** The weights there are, heaviest first. */
    private List<Integer> ranks() {
        TreeSet<Integer> lengths = new TreeSet<>();
        for (int line = 0; line < source.lines(); line++) {
            if (Lines.ruler(source.line(line)))
                lengths.add(source.line(line).strip().length());
            else {
                int at = Lines.rulerAtEnd(source.line(line));
                if (at < source.line(line).length())
                    lengths.add(source.line(line).substring(at).strip().length());
            }
        }
        longest = lengths.isEmpty() ? 0 : lengths.last();
        List<Integer> ranks = new ArrayList<>();
        for (int length : lengths.descendingSet()) if (isLong(length)) ranks.add(length + REPEATED);
        ranks.addAll(lengths.descendingSet());
        return ranks;
    }

    private boolean isLong(int length) {
        return length * 3 >= longest * 2;
    }

    List<Part> parts() {
        for (int line = 0; line < source.lines(); line++) line(line);
        block(0, true);
        return parts;
    }

    private void line(int line) {
        int from = source.skipBlank(source.start(line), source.end(line));
        int to = source.trimEnd(from, source.end(line));
        if (from >= to) return;
        int ruler = from + Lines.rulerAtEnd(source.raw(from, to));
        if (Lines.ruler(source.raw(from, to))) ruler(from, to);
        else {
            if (!run.isEmpty()) rulers();
            lines.add(RichBuilder.plain(source, from, source.trimEnd(from, ruler)));
            if (ruler < to) ruler(source.skipBlank(ruler, to), to);
        }
    }

    private void ruler(int from, int to) {
        if (run.isEmpty()) block(to - from, false);
        run.add(new Ruler(to - from, from, to));
    }

    private int weight = FIRST;

    /** Ends the rulers in a row: all of them weigh as much as the heaviest, more where the long ones repeat. */
    private void rulers() {
        int heaviest = run.stream().mapToInt(Ruler::weight).max().orElse(0);
        long repeats = run.stream().filter(ruler -> isLong(ruler.weight())).count();
        weight = repeats > 1 ? heaviest + REPEATED : heaviest;
        for (Ruler ruler : run) parts.add(new Part.Title(level(weight), Rich.EMPTY, ruler.from(), ruler.to()));
        run.clear();
    }

    private int level(int of) {
        int rank = ranks.indexOf(of);
        return rank < 0 ? 1 : rank + 1;
    }

    /** Ends the lines between two rulers. */
    private void block(int next, boolean last) {
        if (weight == FIRST && !(lines.size() == 1 && isLong(next))) weight = longest;
        if (!lines.isEmpty()) {
            boolean heavy = weight >= REPEATED || isLong(weight);
            parts.addAll(new RuledBlock(source, wrap, hyphens, level(weight), heavy).parts(List.copyOf(lines)));
            lines.clear();
        }
        if (last) rulers();
    }
}
