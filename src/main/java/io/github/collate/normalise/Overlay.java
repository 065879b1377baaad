package io.github.collate.normalise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Parts that a reader finds by looking at lines, before Markdown is parsed: front matter, headings written as bare lines,
 * a fence that is never closed. To the parser each of their lines is an empty heading, which ends every paragraph and
 * list as the part itself would; afterwards the parts take those headings' place.
 */
final class Overlay {

    private final Source source;
    private final List<Part> parts = new ArrayList<>();
    private final BitSet lines = new BitSet();

    Overlay(Source source) {
        this.source = source;
    }

    Overlay add(Part part) {
        parts.add(part);
        lines.set(source.lineOf(part.from()), source.lineOf(Math.max(part.from(), part.to() - 1)) + 1);
        return this;
    }

    Overlay addAll(List<? extends Part> more) {
        more.forEach(this::add);
        return this;
    }

    /** Whether one of its parts stands on a line, counted from 0. */
    boolean on(int line) {
        return lines.get(line);
    }

    /** Hides the parts from the parser. */
    void hide(char[] text) {
        for (int line = lines.nextSetBit(0); line >= 0; line = lines.nextSetBit(line + 1)) {
            int from = source.start(line);
            if (from >= source.end(line)) continue;
            Arrays.fill(text, from, source.end(line), ' ');
            text[from] = '#';
        }
    }

    /** The parts of the parser and of the overlay in the order of their place. */
    List<Part> merge(List<Part> parsed) {
        List<Part> all = new ArrayList<>(parts);
        for (Part part : parsed) {
            boolean stands = part instanceof Part.Title title && title.text().isEmpty();
            if (!stands || !on(source.lineOf(part.from()))) all.add(part);
        }
        all.sort(Comparator.comparingInt(Part::from));
        return all;
    }
}
