package io.github.collate.compose;

import io.github.collate.model.Fact;
import io.github.collate.model.Meant;
import io.github.collate.model.Quantity;
import io.github.collate.model.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells which facts give a limit or a default, and which numbers these are. */
public final class KeyNumbers {

    /** No fact gives any. */
    public static final KeyNumbers NONE = new KeyNumbers(Map.of());

    private final Map<String, List<Quantity>> byFact;

    private KeyNumbers(Map<String, List<Quantity>> byFact) {
        this.byFact = byFact;
    }

    /** Those of the facts whose printed words name the end of a range, or what holds unless told otherwise. */
    public static KeyNumbers among(List<Fact> facts, List<Meant> meant) {
        Map<Statement, List<Quantity>> bounded = meant.stream()
                .filter(one -> one.meaning().quantities().stream().anyMatch(KeyNumbers::isBound))
                .collect(Collectors.toMap(Meant::statement, one -> one.meaning().quantities(), (one, same) -> one));
        Map<String, List<Quantity>> byFact = new TreeMap<>();
        for (Fact fact : facts) {
            List<Quantity> quantities = bounded.get(fact.printed());
            if (quantities != null) byFact.put(fact.id(), List.copyOf(quantities));
        }
        return new KeyNumbers(byFact);
    }

    private static boolean isBound(Quantity quantity) {
        return quantity.bound() != Quantity.Bound.EXACT && !quantity.unit().isEmpty();
    }

    /** Ids of the facts that give one. */
    public Set<String> ids() {
        return Set.copyOf(byFact.keySet());
    }

    /** All numbers in the printed words of such a fact, in order; none for any other. */
    List<Quantity> of(Fact fact) {
        return byFact.getOrDefault(fact.id(), List.of());
    }
}
