package io.github.collate.dedupe;

import io.github.collate.model.Decisions;
import io.github.collate.model.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The author's decisions, found by the statements they speak of. */
final class Ruled {

    private record Key(Statement one, Statement other) {
        static Key of(Statement one, Statement other) {
            return one.compareTo(other) <= 0 ? new Key(one, other) : new Key(other, one);
        }
    }

    private record Said(boolean together, String reason) {}

    private final Map<Key, Said> said = new HashMap<>();

    Ruled(Decisions decisions) {
        take(decisions.same(), true);
        take(decisions.part(), true);
        take(decisions.different(), false);
        take(decisions.contradicting(), false);
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

    /** The author's reason to put two statements together. */
    Optional<String> reason(Statement one, Statement other) {
        return Optional.ofNullable(said.get(Key.of(one, other)))
                .filter(Said::together)
                .map(Said::reason);
    }

    /** All pairs the author puts together. */
    void forEachTogether(BiConsumer<Statement, Statement> pair) {
        said.forEach((key, word) -> {
            if (word.together) pair.accept(key.one, key.other);
        });
    }
}
