package io.github.collate.dedupe;

import io.github.collate.model.Meant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The pairs of statements worth a closer look: those that share rare terms, found by an inverted index and not by
 * holding all against all. The work grows with the number of statements, whatever they say.
 */
final class Pairs {

    /** A statement is looked up by so many of its rarest terms. */
    private static final int KEYS = 10;

    /** A term that more statements share is no key, except together with another. */
    private static final int MOST_SHARING = 120;

    /** A statement is held against so many others, those that share the most first. */
    private static final int MOST_PARTNERS = 60;

    /** Indices of two statements in one number, so that millions of pairs fit: the lower index first. */
    static long pair(int one, int other) {
        return (long) one << Integer.SIZE | other;
    }

    static int one(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    static int other(long pair) {
        return (int) pair;
    }

    private final List<Meant> statements;
    private final Rarity rarity;
    private final Map<String, int[]> sharing = new HashMap<>();

    Pairs(List<Meant> statements, Rarity rarity) {
        this.statements = statements;
        this.rarity = rarity;
    }

    /** The pairs in order, each once. */
    long[] find() {
        List<List<String>> keys = statements.parallelStream().map(this::keys).toList();
        Map<String, List<Integer>> index = new HashMap<>();
        for (int at = 0; at < keys.size(); at++) {
            for (String key : keys.get(at))
                index.computeIfAbsent(key, fresh -> new ArrayList<>()).add(at);
        }
        index.forEach((key, places) -> {
            if (places.size() > 1 && places.size() <= MOST_SHARING)
                sharing.put(key, places.stream().mapToInt(Integer::intValue).toArray());
        });
        index.clear();
        long[] pairs = IntStream.range(0, statements.size())
                .parallel()
                .mapToObj(at -> partners(at, keys.get(at)))
                .flatMapToLong(Arrays::stream)
                .toArray();
        Arrays.parallelSort(pairs);
        return withoutRepeats(pairs);
    }

    private static long[] withoutRepeats(long[] sorted) {
        int kept = 0;
        for (int at = 0; at < sorted.length; at++) {
            if (at == 0 || sorted[at] != sorted[at - 1]) sorted[kept++] = sorted[at];
        }
        return Arrays.copyOf(sorted, kept);
    }

    /** The rarest terms, and the two rarest pairs of them. */
    private List<String> keys(Meant meant) {
        List<String> terms = meant.meaning().terms().stream()
                .map(term -> new Weighed(term, rarity.of(term)))
                .sorted(Comparator.comparingDouble((Weighed term) -> -term.rarity)
                        .thenComparing(Weighed::term))
                .limit(KEYS)
                .map(Weighed::term)
                .toList();
        List<String> keys = new ArrayList<>(terms);
        for (int at = 0; at + 1 < Math.min(terms.size(), 4); at++) {
            for (int with = at + 1; with < Math.min(terms.size(), 4); with++)
                keys.add(together(terms.get(at), terms.get(with)));
        }
        return keys;
    }

    private record Weighed(String term, double rarity) {}

    private static String together(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private long[] partners(int at, List<String> keys) {
        Shares shares = new Shares();
        for (String key : keys) {
            int[] places = sharing.get(key);
            if (places == null) continue;
            double says = Math.log((double) statements.size() / places.length) + 1;
            for (int place : places) if (place != at) shares.add(place, says);
        }
        return Arrays.stream(shares.best(MOST_PARTNERS))
                .mapToLong(place -> pair(Math.min(at, place), Math.max(at, place)))
                .toArray();
    }
}
