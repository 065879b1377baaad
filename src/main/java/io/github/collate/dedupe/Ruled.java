package io.github.collate.dedupe;

import io.github.collate.model.Apart;
import io.github.collate.model.Decisions;
import io.github.collate.model.Fact;
import io.github.collate.model.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The author's decisions, found by the statements they speak of. */
final class Ruled {

    private record Key(Statement one, Statement other) {
        static Key of(Statement one, Statement other) {
            return one.compareTo(other) <= 0 ? new Key(one, other) : new Key(other, one);
        }
    }

    private record Said(boolean together, String reason) {}

    private final Map<Key, Said> said = new HashMap<>();
    private final List<Decisions.Pair> same;
    private final List<Decisions.Pair> part;
    private final Apart apart;

    Ruled(Decisions decisions) {
        same = inOrder(decisions.same());
        part = inOrder(decisions.part());
        apart = new Apart(Stream.concat(decisions.different().stream(), decisions.contradicting().stream())
                .toList());
        take(decisions.same(), true);
        take(decisions.part(), true);
        take(decisions.different(), false);
        take(decisions.contradicting(), false);
    }

    private static List<Decisions.Pair> inOrder(List<Decisions.Pair> pairs) {
        return pairs.stream()
                .sorted(Comparator.comparing(Decisions.Pair::one).thenComparing(Decisions.Pair::other))
                .toList();
    }

    private void take(List<Decisions.Pair> pairs, boolean together) {
        for (Decisions.Pair pair : pairs) said.put(Key.of(pair.one(), pair.other()), new Said(together, pair.reason()));
    }

    /** Whether the author decided on nothing at all. */
    boolean isEmpty() {
        return said.isEmpty();
    }

    /** Whether the author decided on any two statements, one of each list: together, apart, or nothing. */
    Optional<Boolean> on(List<Statement> here, List<Statement> there) {
        if (said.isEmpty()) return Optional.empty();
        return here.stream()
                .flatMap(one -> there.stream().map(other -> Key.of(one, other)))
                .map(said::get)
                .filter(found -> found != null)
                .map(Said::together)
                .findFirst();
    }

    /** Whether the author keeps any statement of the one fact apart from any of the other. */
    boolean apart(Fact one, Fact other) {
        return apart.are(one, other);
    }

    /** The author's reason to put two statements together. */
    Optional<String> reason(Statement one, Statement other) {
        return Optional.ofNullable(said.get(Key.of(one, other)))
                .filter(Said::together)
                .map(Said::reason);
    }

    /** Pairs that say the same, by set and place. */
    List<Decisions.Pair> same() {
        return same;
    }

    /** Pairs of which the first is part of the second, by set and place. */
    List<Decisions.Pair> part() {
        return part;
    }
}
