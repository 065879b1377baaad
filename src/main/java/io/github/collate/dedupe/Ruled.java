package io.github.collate.dedupe;

import io.github.collate.model.Decisions;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The author's decisions on the statements of one service, found by their numbers. */
final class Ruled {

    /** What an author may say of two statements. */
    enum Word {
        SAME,
        PART,
        DIFFERENT
    }

    /** A decision on two statements, by their numbers. */
    record Pair(int one, int other, Word word, String reason) {
        private boolean together() {
            return word != Word.DIFFERENT;
        }
    }

    private final List<Pair> pairs;
    private final Map<Long, Pair> said = new HashMap<>();

    /** @param pairs of two decisions on the same two the later one holds */
    Ruled(List<Pair> pairs) {
        this.pairs = pairs;
        pairs.forEach(pair -> said.put(key(pair.one, pair.other), pair));
    }

    /** All decisions, found by the statement that each names first. */
    static final class Book {
        private record Entry(Decisions.Pair pair, Word word) {}

        private final Map<Statement, List<Entry>> entries = new HashMap<>();

        Book(Decisions decisions) {
            take(decisions.same(), Word.SAME);
            take(decisions.part(), Word.PART);
            take(decisions.different(), Word.DIFFERENT);
            take(decisions.contradicting(), Word.DIFFERENT);
        }

        /** Whether the author decided on nothing at all. */
        boolean isEmpty() {
            return entries.isEmpty();
        }

        private void take(List<Decisions.Pair> pairs, Word word) {
            for (Decisions.Pair pair : pairs)
                entries.computeIfAbsent(pair.one(), fresh -> new ArrayList<>()).add(new Entry(pair, word));
        }

        /**
         * Those on two of some statements: those that join first, each kind in the order of the notes.
         *
         * @param statements in the order of the notes, by what they are counted with
         */
        List<Pair> on(Map<Statement, Integer> statements) {
            List<Pair> pairs = new ArrayList<>();
            statements.forEach((one, number) -> entries.getOrDefault(one, List.of()).stream()
                    .sorted(Comparator.comparing(entry -> entry.pair.other()))
                    .forEach(entry -> Optional.ofNullable(statements.get(entry.pair.other()))
                            .ifPresent(other -> pairs.add(new Pair(number, other, entry.word, entry.pair.reason())))));
            pairs.sort(Comparator.comparing(Pair::word));
            return List.copyOf(pairs);
        }
    }

    private static long key(int one, int other) {
        return Pairs.pair(Math.min(one, other), Math.max(one, other));
    }

    /** Whether the author decided on nothing at all. */
    boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** Whether the author decided on any two statements, one of each list: together, apart, or nothing. */
    Optional<Boolean> on(Collection<Integer> here, Collection<Integer> there) {
        return between(here, there).map(Pair::together).findFirst();
    }

    /** Whether the author keeps any of some statements apart from any of others. */
    boolean apart(Collection<Integer> here, Collection<Integer> there) {
        return between(here, there).anyMatch(pair -> !pair.together());
    }

    private Stream<Pair> between(Collection<Integer> here, Collection<Integer> there) {
        if (said.isEmpty()) return Stream.empty();
        return here.stream()
                .flatMap(one -> there.stream().map(other -> said.get(key(one, other))))
                .filter(found -> found != null);
    }

    /** The author's reason to put two statements together. */
    Optional<String> reason(int one, int other) {
        return Optional.ofNullable(said.get(key(one, other)))
                .filter(Pair::together)
                .map(Pair::reason);
    }

    /** The decisions of a kind. */
    Stream<Pair> all(Word word) {
        return pairs.stream().filter(pair -> pair.word == word);
    }
}
