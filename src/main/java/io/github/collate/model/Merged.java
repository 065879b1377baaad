package io.github.collate.model;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

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

    /** The same with the facts' ids replaced. */
    public Merged renamed(Map<String, String> names) {
        UnaryOperator<Fact> rename = fact -> fact.withId(names.getOrDefault(fact.id(), fact.id()));
        return new Merged(
                facts.stream().map(rename).toList(),
                candidates.stream()
                        .map(pair -> new Candidate(
                                rename.apply(pair.one()),
                                rename.apply(pair.other()),
                                pair.score(),
                                pair.agree(),
                                pair.differ()))
                        .toList());
    }
}
