package io.github.collate.model;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is remembered of a statement between two builds, so that an edited one is known again. It holds no words.
 *
 * @param set id of the note set
 * @param sketch 16 digits of four bits: texts share about as many of them as they share words
 * @param exact a hash of the text and of what stands above it
 */
public record Mark(String set, long sketch, int exact) implements Comparable<Mark> {

    private static final Pattern TEXT = Pattern.compile("([a-z0-9-]{1,64})\\.([0-9a-f]{16})\\.([0-9a-f]{8})");

    /** As {@link #toString} writes it; empty if it is none. */
    public static Optional<Mark> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) return Optional.empty();
        return Optional.of(new Mark(
                parts.group(1),
                Long.parseUnsignedLong(parts.group(2), 16),
                Integer.parseUnsignedInt(parts.group(3), 16)));
    }

    /** How many of the 16 digits two sketches share. */
    public int shared(Mark other) {
        int shared = 0;
        for (long differ = sketch ^ other.sketch, at = 0; at < 16; at++, differ >>>= 4) {
            if ((differ & 15) == 0) shared++;
        }
        return shared;
    }

    /** As the texts of the marks are ordered. */
    @Override
    public int compareTo(Mark other) {
        int bySet = set.equals(other.set) ? 0 : (set + ".").compareTo(other.set + ".");
        if (bySet != 0) return bySet;
        int bySketch = Long.compareUnsigned(sketch, other.sketch);
        return bySketch != 0 ? bySketch : Integer.compareUnsigned(exact, other.exact);
    }

    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return set + "." + hex.toHexDigits(sketch) + "." + hex.toHexDigits(exact);
    }
}
