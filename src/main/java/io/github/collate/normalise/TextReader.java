package io.github.collate.normalise;

import io.github.collate.model.Problems;
import java.util.BitSet;

/** Reads plain text without marks, such as text pulled from a PDF. */
final class TextReader implements ShapeReader {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public double fits(Source source, Looks looks) {
        double unmarked = 0.35 - Math.min(0.35, looks.markdown());
        return looks.plainName() ? 0.25 + unmarked : unmarked * 0.9;
    }

    @Override
    public Reading read(Source source, Outline outline, Problems problems) {
        return new Reading(new PlainText(source).parts(), new BitSet());
    }
}
