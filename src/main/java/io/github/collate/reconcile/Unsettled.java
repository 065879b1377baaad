package io.github.collate.reconcile;

import io.github.collate.model.Conflict;
import io.github.collate.model.Fact;
import io.github.collate.model.Verdicts.Dated;
import io.github.collate.model.Verdicts.Settled;
import io.github.collate.model.Verdicts.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leaves of the contradictions found those that no verdict speaks of. */
final class Unsettled {

    private final List<Set<String>> ruled;
    private final Set<String> overruled = new HashSet<>();

    /** @param reopened what is shown as open already */
    Unsettled(List<Settled> settled, List<Dated> dated, List<Conflict> reopened) {
        Stream<Set<String>> rulings =
                settled.stream().map(ruling -> ids(ruling.sides().stream().flatMap(side -> side.facts().stream())));
        Stream<Set<String>> again = reopened.stream()
                .map(conflict -> ids(conflict.sides().stream().flatMap(side -> side.facts().stream())));
        ruled = Stream.concat(rulings, again).toList();
        settled.stream()
                .flatMap(ruling -> ruling.sides().stream())
                .filter(side -> !side.holds())
                .map(Side::facts)
                .forEach(facts -> overruled.addAll(ids(facts.stream())));
        dated.forEach(update -> overruled.addAll(ids(update.facts().stream())));
    }

    private static Set<String> ids(Stream<Fact> facts) {
        return facts.map(Fact::id).collect(Collectors.toSet());
    }

    List<Conflict> of(List<Conflict> found) {
        return found.stream().flatMap(conflict -> left(conflict).stream()).toList();
    }

    /** What is left of a contradiction: without the facts that a verdict has overruled, if two sides still stand. */
    private Optional<Conflict> left(Conflict conflict) {
        if (ruled.stream().anyMatch(facts -> sidesOf(conflict, facts) > 1)) return Optional.empty();
        List<Conflict.Side> sides = new ArrayList<>();
        for (Conflict.Side side : conflict.sides()) {
            List<Fact> facts = side.facts().stream()
                    .filter(fact -> !overruled.contains(fact.id()))
                    .toList();
            if (!facts.isEmpty()) sides.add(new Conflict.Side(side.value(), facts));
        }
        if (sides.size() < 2) return Optional.empty();
        return Optional.of(new Conflict(conflict.id(), conflict.service(), conflict.about(), conflict.kind(), sides));
    }

    private static long sidesOf(Conflict conflict, Set<String> facts) {
        return conflict.sides().stream()
                .filter(side -> side.facts().stream().map(Fact::id).anyMatch(facts::contains))
                .count();
    }
}
