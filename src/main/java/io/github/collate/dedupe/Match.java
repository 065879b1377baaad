package io.github.collate.dedupe;

/**
 * Two statements of one service, held against each other.
 *
 * @param one index of the first statement
 * @param other index of the second
 * @param parts what they were compared in, by {@link Part}
 * @param probability that they say the same, or one of them a part of what the other says: from 0 to 1
 */
record Match(int one, int other, double[] parts, double probability) {

    double part(Part part) {
        return parts[part.ordinal()];
    }

    boolean is(Part part) {
        return part(part) > 0;
    }

    /** What must never be joined, however alike the rest is: other numbers, the opposite, the other of two poles. */
    boolean clashes() {
        return is(Part.OTHER_NUMBERS) || is(Part.NEGATION) || is(Part.CONTRAST);
    }
}
