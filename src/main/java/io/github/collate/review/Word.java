package io.github.collate.review;

import io.github.collate.model.Statement;

/** The author's word on a question, as an entry of {@code corrections.yml} says it. */
public sealed interface Word permits Answer, Word.About, Word.Drop {

    /** The key of the entry. */
    String key();

    /**
     * What a statement is about.
     *
     * @param section id of a section; empty where only the service is meant
     */
    record About(Statement said, String service, String section) implements Word {

        @Override
        public String key() {
            return "topic";
        }
    }

    /** A statement says nothing and is left out. */
    record Drop(Statement said) implements Word {

        @Override
        public String key() {
            return "drop";
        }
    }
}
