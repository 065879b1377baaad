package io.github.collate.model;

/** The author's word over the machine's, as {@code corrections.yml} has it. */
public sealed interface Correction {

    /** For readers of the file. */
    String reason();

    /** Where it stands. */
    Span span();

    /** What two statements are to each other. */
    enum Kind {
        /** They say the same. */
        SAME,
        /** The first says nothing that the second does not say too. */
        PART,
        /** They speak of different things: never joined, never set against each other. */
        DIFFERENT,
        /** They cannot both be true. */
        CONTRADICTS
    }

    /** A word on two statements. */
    record OfPair(Kind kind, Citation one, Citation other, String reason, Span span) implements Correction {}

    /**
     * A word on what a statement is about.
     *
     * @param service id of a service
     * @param section id of a section of it; empty where only the service is meant
     */
    record OfTopic(Citation said, String service, String section, String reason, Span span) implements Correction {}

    /** The statement says nothing and is left out. */
    record Drop(Citation said, String reason, Span span) implements Correction {}
}
