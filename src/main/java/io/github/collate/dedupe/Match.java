package io.github.collate.dedupe;

/**
 * Two statements of one service, held against each other.
 *
 * @param one index of the first statement
 * @param other index of the second
 * @param probability that they say the same, or one of them a part of what the other says: from 0 to 1
 * @param clashes whether something keeps them apart all the same
 */
record Match(int one, int other, double probability, boolean clashes) {

    /** What keeps two statements apart is right about most of them, however alike they are: measured on labels. */
    private static final double KEPT_APART = 0.3;

    /** How likely they are the same, from 0 to 1, when what keeps them apart is believed as far as it deserves. */
    double score() {
        return clashes ? KEPT_APART * probability : probability;
    }

    /** The same, the second first. */
    Match turned() {
        return new Match(/* one= */ other, /* other= */ one, probability, clashes);
    }
}
