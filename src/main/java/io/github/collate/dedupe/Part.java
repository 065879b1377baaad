package io.github.collate.dedupe;

import java.util.Locale;

/** The parts of meaning two statements are compared in. Each is a number, weighed by {@link Weights}. */
enum Part {
    /** Share of the terms, by rarity, that the other says or stands under: the lesser of both directions, 0 to 1. */
    LEAST_COVERED,
    /** The same, the greater of both directions: near 1 if one is contained in the other. */
    MOST_COVERED,
    /** The rarest term that one lacks, where each lacks one: the lesser of both, in nats. */
    EACH_LACKS,
    /** The rarest term that one of them lacks, in nats. */
    ONE_LACKS,
    /** How much is said by the terms they share, in nats, up to 30. */
    SHARED,
    /** Names both give, up to 3. */
    NAMES,
    /** 1 if each names something that the other does not know. */
    OTHER_NAMES,
    /** Names that one gives and the other does not know: the greater number, up to 4. */
    MORE_NAMES,
    /** Numbers both give, up to 2. */
    NUMBERS,
    /** 1 if both give numbers, and the same. */
    ALL_NUMBERS,
    /** 1 if only one says "only". */
    ONLY,
    /** What stands above one of them that the other knows nothing of: the greater of both, in nats, up to 10. */
    OTHER_SUBJECT,
    /** 1 if they are filed under one section. */
    SECTION,
    /** 1 if one author says both. */
    SET;

    /** As the weights are named. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
