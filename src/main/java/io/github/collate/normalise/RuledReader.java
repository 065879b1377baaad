package io.github.collate.normalise;

import io.github.collate.model.Problems;
import java.util.BitSet;

/** Reads plain text that its author cut up with rulers: a long one starts a topic, a short one another statement. */
final class RuledReader implements ShapeReader {

    private static final int FEWEST = 4;

    @Override
    public String name() {
        return "ruled";
    }

    @Override
    public double fits(Source source, Looks looks) {
        if (looks.ruled() < FEWEST || looks.headings() * 2 > looks.ruled()) return 0;
        double share = (double) looks.ruled() / Math.max(1, looks.lines());
        return share < 0.04 ? 0 : Math.min(0.94, (looks.plainName() ? 0.6 : 0.5) + share - looks.markdown());
    }

    @Override
    public Reading read(Source source, Outline outline, Problems problems) {
        return new Reading(new RuledText(source).parts(), new BitSet());
    }
}
