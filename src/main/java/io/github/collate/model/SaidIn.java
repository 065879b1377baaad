package io.github.collate.model;

/**
 * A statement of a note set and its fact.
 *
 * @param anchor its id on the set's page: the fact's, with a counter where the set says the fact again
 */
public record SaidIn(Statement statement, Fact fact, String anchor) {
    /** Whether the set has not said it before. */
    public boolean first() {
        return anchor.equals(fact.id());
    }

    /** Whether no other set says it. */
    public boolean only() {
        return fact.sets() == 1;
    }
}
