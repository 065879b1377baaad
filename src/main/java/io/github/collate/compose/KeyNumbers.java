package io.github.collate.compose;

import io.github.collate.model.Fact;
import io.github.collate.model.Meant;
import io.github.collate.model.Quantity;
import io.github.collate.model.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which facts give a limit or a default. */
public final class KeyNumbers {

    private KeyNumbers() {}

    /** Ids of the facts whose printed words name the end of a range, or what holds unless told otherwise. */
    public static Set<String> among(List<Fact> facts, List<Meant> meant) {
        Set<Statement> bounded = meant.stream()
                .filter(one -> one.meaning().quantities().stream().anyMatch(KeyNumbers::isBound))
                .map(Meant::statement)
                .collect(Collectors.toSet());
        return facts.stream()
                .filter(fact -> bounded.contains(fact.printed()))
                .map(Fact::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isBound(Quantity quantity) {
        return quantity.bound() != Quantity.Bound.EXACT && !quantity.unit().isEmpty();
    }
}
