package io.github.collate.dedupe;

import java.util.Optional;

/**
 * Two statements of one service, held against each other.
 *
 * @param one index of the first statement
 * @param other index of the second
 * @param parts what they were compared in
 * @param probability that they say the same, or one of them a part of what the other says: from 0 to 1
 * @param clash what keeps them apart all the same
 */
record Match(int one, int other, Parts parts, double probability, Optional<String> clash) {}
