package io.github.collate.model;

import java.util.List;

/**
 * What merging made of the statements.
 *
 * @param facts in the order of their printed statements by set and place
 * @param candidates pairs of facts that may be the same, likeliest first
 */
public record Merged(List<Fact> facts, List<Candidate> candidates) {
    public Merged {
        facts = List.copyOf(facts);
        candidates = List.copyOf(candidates);
    }
}
