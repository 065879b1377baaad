package io.github.collate.compose.quiz;

import io.github.collate.model.Conflict;
import io.github.collate.model.Fact;
import io.github.collate.model.Ruling;
import io.github.collate.model.Verdicts;
import io.github.collate.model.Verdicts.Dated;
import io.github.collate.model.Verdicts.Settled;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells facts that can be asked about from those that somebody contradicts: part of an open contradiction, overruled,
 * outdated, or true only of one of several things that look alike.
 */
final class Sound {

    private final Set<String> doubted;

    Sound(Verdicts verdicts) {
        Stream<Fact> open = verdicts.open().stream()
                .map(Conflict::sides)
                .flatMap(sides -> sides.stream().flatMap(side -> side.facts().stream()));
        Stream<Fact> overruled = verdicts.rulings().stream()
                .flatMap(settled -> settled.sides().stream()
                        .filter(side -> !side.holds() || isScope(settled))
                        .flatMap(side -> side.facts().stream()));
        Stream<Fact> outdated = verdicts.updates().stream().map(Dated::facts).flatMap(facts -> facts.stream());
        doubted = Stream.of(open, overruled, outdated)
                .flatMap(facts -> facts)
                .map(Fact::id)
                .collect(Collectors.toSet());
    }

    private static boolean isScope(Settled settled) {
        return settled.ruling().kind() == Ruling.Kind.SCOPE;
    }

    /** Whether nothing speaks against a fact. */
    boolean holds(Fact fact) {
        return !doubted.contains(fact.id());
    }
}
