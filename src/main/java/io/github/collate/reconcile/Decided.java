package io.github.collate.reconcile;

import io.github.collate.model.Conflict;
import io.github.collate.model.Decisions;
import io.github.collate.model.Fact;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What contradicts by the author's word. */
final class Decided {

    /** A value is shown in this many characters at most. */
    private static final int SHOWN = 60;

    private final List<Decisions.Pair> pairs;

    Decided(List<Decisions.Pair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    /** The contradictions whose statements still stand, each once. */
    List<Conflict> among(List<Fact> facts) {
        if (pairs.isEmpty()) return List.of();
        Map<Statement, Fact> byStatement = new HashMap<>();
        facts.forEach(fact -> fact.origins().forEach(origin -> byStatement.put(origin.statement(), fact)));
        List<Conflict> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Decisions.Pair pair : pairs) {
            Optional<Fact> one = Optional.ofNullable(byStatement.get(pair.one()));
            Optional<Fact> other = Optional.ofNullable(byStatement.get(pair.other()));
            if (one.isEmpty() || other.isEmpty() || one.equals(other)) continue;
            Conflict conflict = conflict(one.get(), other.get(), pair.reason());
            if (ids.add(conflict.id())) found.add(conflict);
        }
        return found;
    }

    private static Conflict conflict(Fact one, Fact other, String reason) {
        List<Conflict.Side> sides = List.of(side(one), side(other));
        String about = reason.isEmpty() ? String.join(", ", one.subject()) : reason;
        return new Conflict(Cases.id(one.service(), sides), one.service(), about, Conflict.Kind.OTHER, sides);
    }

    private static Conflict.Side side(Fact fact) {
        String text = fact.body().plain();
        String value =
                text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1).strip() + "…";
        return new Conflict.Side(value, List.of(fact));
    }

    /** Whether what the machine found is what the author told. */
    static boolean covers(Conflict found, Conflict told) {
        return told.sides().stream()
                .allMatch(side ->
                        found.sides().stream().anyMatch(here -> here.facts().containsAll(side.facts())));
    }
}
