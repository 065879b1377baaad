package io.github.collate.normalise;

import java.util.Arrays;

/** Estimates where a text was wrapped. */
final class Margin {

    private static final int LEAST = 50;
    private static final int MOST = 130;
    private static final int USUAL = 80;
    private static final int LONGEST = 400; // characters; longer lines were not wrapped

    private Margin() {}

    /** The margin in characters: nine tenths of the lines that go on in lower case end before it. */
    static int of(Source source) {
        int[] lengths = new int[source.lines()];
        int count = 0;
        for (int line = 0; line + 1 < source.lines(); line++) {
            int length = source.trimEnd(source.start(line), source.end(line)) - source.start(line);
            int next = source.skipBlank(source.start(line + 1), source.end(line + 1));
            boolean goesOn = next < source.end(line + 1)
                    && Character.isLowerCase(source.text().charAt(next));
            if (goesOn && length >= LEAST && length <= LONGEST) lengths[count++] = length;
        }
        if (count < 5) return USUAL;
        int[] used = Arrays.copyOf(lengths, count);
        Arrays.sort(used);
        return Math.max(LEAST, Math.min(MOST, used[count * 9 / 10]));
    }
}
