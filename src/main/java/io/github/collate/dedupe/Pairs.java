package io.github.collate.dedupe;

import io.github.collate.model.Meant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Indices of two statements, the lower first. */
    record Pair(int one, int other) {}

    private final List<Meant> statements;
    private final Rarity rarity;
    private final Map<String, int[]> sharing = new HashMap<>();

    Pairs(List<Meant> statements, Rarity rarity) {
        this.statements = statements;
        this.rarity = rarity;
    }

    List<Pair> find() {
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
        Set<Pair> pairs = new HashSet<>();
        List<List<Pair>> found = IntStream.range(0, statements.size())
                .parallel()
                .mapToObj(at -> partners(at, keys.get(at)))
                .toList();
        found.forEach(pairs::addAll);
        return pairs.stream()
                .sorted(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other))
                .toList();
    }

    /** The rarest terms, and the two rarest pairs of them. */
    private List<String> keys(Meant meant) {
        List<String> terms = meant.meaning().terms().stream()
                .sorted(Comparator.comparingDouble((String term) -> -rarity.of(term))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(KEYS)
                .toList();
        List<String> keys = new ArrayList<>(terms);
        for (int at = 0; at + 1 < Math.min(terms.size(), 4); at++) {
            for (int with = at + 1; with < Math.min(terms.size(), 4); with++)
                keys.add(together(terms.get(at), terms.get(with)));
        }
        return keys;
    }

    private static String together(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private List<Pair> partners(int at, List<String> keys) {
        Map<Integer, Double> shared = new HashMap<>();
        for (String key : keys) {
            int[] places = sharing.get(key);
            if (places == null) continue;
            double says = Math.log((double) statements.size() / places.length) + 1;
            for (int place : places) if (place != at) shared.merge(place, says, Double::sum);
        }
        int[] partners =
                shared.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        List<Integer> best = Arrays.stream(partners)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -shared.getOrDefault(place, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_PARTNERS)
                .toList();
        return best.stream()
                .map(place -> new Pair(Math.min(at, place), Math.max(at, place)))
                .toList();
    }
}
