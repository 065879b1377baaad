package io.github.collate.normalise;

import io.github.collate.model.Body;
import io.github.collate.model.Dropped;
import io.github.collate.model.Dropped.Reason;
import io.github.collate.model.Normalised;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Collects what became of a note and knows which lines are accounted for. */
final class Collector {

    private final Source source;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final BitSet lines = new BitSet();
    private final NavigableMap<Integer, List<String>> headings = new TreeMap<>();
    private int block;

    Collector(Source source) {
        this.source = source;
    }

    Source source() {
        return source;
    }

    /** Starts another block. */
    void nextBlock() {
        block++;
    }

    void say(int from, int to, List<String> headings, List<String> parents, Body body) {
        int start = source.skipBlank(from, to);
        int end = source.trimEnd(start, to);
        if (start >= end) return;
        if (body.plain().isBlank()) {
            drop(start, end, Reason.RULE);
            return;
        }
        String set = source.note().set();
        statements.add(
                new Statement(set, source.span(start, end), headings, parents, block, body, source.raw(start, end)));
        cover(start, end);
    }

    void drop(int from, int to, Reason reason) {
        int start = source.skipBlank(from, to);
        int end = source.trimEnd(start, to);
        if (start >= end) return;
        dropped.add(new Dropped(source.note().set(), source.span(start, end), source.raw(start, end), reason));
        cover(start, end);
    }

    private void cover(int from, int to) {
        lines.set(source.lineOf(from), source.lineOf(to - 1) + 1);
    }

    /** Whether a line, counted from 0, is in a statement or dropped. */
    boolean covered(int line) {
        return lines.get(line);
    }

    /** Takes note of the headings that hold from a place on. */
    void headings(int from, List<String> path) {
        headings.put(from, List.copyOf(path));
    }

    /** The headings that hold at a place. */
    List<String> headingsAt(int offset) {
        Map.Entry<Integer, List<String>> entry = headings.floorEntry(offset);
        return entry == null ? List.of() : entry.getValue();
    }

    Normalised result() {
        statements.sort(Comparator.naturalOrder());
        dropped.sort(Comparator.comparing(Dropped::span));
        return new Normalised(Blocks.renumber(statements), dropped);
    }
}
