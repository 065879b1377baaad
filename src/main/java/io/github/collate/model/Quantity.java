package io.github.collate.model;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number an author gives, with what it counts.
 *
 * @param value in base units: seconds for times, bytes for sizes, grams, metres and litres, else as written
 * @param unit {@code second}, {@code byte}, {@code percent}, {@code dollar}, {@code gram}, {@code metre}, {@code litre},
 *     or the word that follows the number in the form terms are compared in; empty for a bare number
 * @param per what it is counted for each of ("second", "shard"), as terms are compared; empty if nothing is named
 * @param bound which end of a range the number is
 * @param shown the number and its unit as written
 */
public record Quantity(double value, String unit, String per, Bound bound, String shown) {

    /** Which end of a range a number is. */
    public enum Bound {
        /** Just the number. */
        EXACT,
        /** "up to", "at most", "max". */
        MAXIMUM,
        /** "at least", "min". */
        MINIMUM,
        /** What holds unless told otherwise. */
        DEFAULT;

        /** A number without a word about its end may be either. */
        boolean fits(Bound other) {
            return this == other || this == EXACT || other == EXACT;
        }
    }

    /** A kilobyte is 1,000 bytes to some authors and 1,024 to others; no author means the difference. */
    private static final double BINARY = 1.024;

    /** A year has 365 days and a month 30, and twelve months are a year. */
    private static final double CALENDAR = 365 / 360.0;

    private static final Set<String> TYPED = Set.of("second", "byte", "percent", "dollar", "gram", "metre", "litre");

    private static final Pattern BINARY_UNIT = Pattern.compile("(?i)([kmgtp]ib|bibyte)s?$");

    private static final double EXACTNESS = 1e-6;

    /** Whether both count the same things, whatever the number. */
    public boolean isComparableTo(Quantity other) {
        return unit.equals(other.unit) && (per.equals(other.per) || per.isEmpty() || other.per.isEmpty());
    }

    /** Whether its unit is one that can be told from every other, and not just the word behind the number. */
    public boolean isTyped() {
        return TYPED.contains(unit);
    }

    /**
     * Whether both say the same of the same things: the same number, of the same end of a range, and where a kilo is
     * said to be 1,024 on one side, it is so on the other.
     */
    public boolean isSame(Quantity other) {
        if (!bound.fits(other.bound) || !isEqual(other)) return false;
        boolean otherRate = !per.isEmpty() && !other.per.isEmpty() && !per.equals(other.per);
        return !otherRate && (close(value, other.value) || (!isBinary() && !other.isBinary()));
    }

    /** Whether both are the same number of the same things; sizes may differ by the two meanings of "kilo". */
    public boolean isEqual(Quantity other) {
        if (!isComparableTo(other)) return !isTyped() && !other.isTyped() && close(value, other.value);
        if (close(value, other.value)) return true;
        if (value <= 0 || other.value <= 0) return false;
        double ratio = Math.max(value, other.value) / Math.min(value, other.value);
        if (unit.equals("second")) return close(ratio, CALENDAR);
        if (!unit.equals("byte")) return false;
        return close(ratio, BINARY) || close(ratio, BINARY * BINARY) || close(ratio, BINARY * BINARY * BINARY);
    }

    /** "KiB", "mebibyte": the author says that a kilo is 1,024. */
    private boolean isBinary() {
        return BINARY_UNIT.matcher(shown).find();
    }

    private static boolean close(double one, double other) {
        return Math.abs(one - other) <= EXACTNESS * Math.max(Math.abs(one), Math.abs(other));
    }
}
