package io.github.collate.reconcile;

import io.github.collate.model.Decisions;
import io.github.collate.model.Fact;
import io.github.collate.model.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What speaks of different things by the author's word, and is not set against each other. */
final class Different {

    private final Map<Statement, Set<Statement>> others = new HashMap<>();

    Different(List<Decisions.Pair> pairs) {
        for (Decisions.Pair pair : pairs) {
            others.computeIfAbsent(pair.one(), fresh -> new HashSet<>()).add(pair.other());
            others.computeIfAbsent(pair.other(), fresh -> new HashSet<>()).add(pair.one());
        }
    }

    /** Whether a statement of one fact is told to be different from one of the other. */
    boolean are(Fact one, Fact other) {
        if (others.isEmpty()) return false;
        return one.origins().stream()
                .map(origin -> others.getOrDefault(origin.statement(), Set.of()))
                .anyMatch(apart ->
                        other.origins().stream().map(Fact.Origin::statement).anyMatch(apart::contains));
    }
}
