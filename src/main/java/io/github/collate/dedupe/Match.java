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

    /** The same, the second first. */
    Match turned() {
        return new Match(/* one= */ other, /* other= */ one, probability, clashes);
    }
}
