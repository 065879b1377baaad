package io.github.collate.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the author keeps apart, statement by statement. */
public final class Apart {

    private final Map<Statement, Set<Statement>> others = new HashMap<>();

    /** @param pairs of statements to be kept apart */
    public Apart(List<Decisions.Pair> pairs) {
        for (Decisions.Pair pair : pairs) {
            others.computeIfAbsent(pair.one(), fresh -> new HashSet<>()).add(pair.other());
            others.computeIfAbsent(pair.other(), fresh -> new HashSet<>()).add(pair.one());
        }
    }

    /** Whether a statement of the one fact is kept apart from one of the other. */
    public boolean are(Fact one, Fact other) {
        if (others.isEmpty()) return false;
        return one.origins().stream()
                .map(origin -> others.getOrDefault(origin.statement(), Set.of()))
                .anyMatch(apart ->
                        other.origins().stream().map(Fact.Origin::statement).anyMatch(apart::contains));
    }
}
