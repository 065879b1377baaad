package io.github.collate.compose;

import io.github.collate.model.Body;
import io.github.collate.model.Cache;
import io.github.collate.model.Fact;
import io.github.collate.model.Page.Group;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of groups in a section. What says what the thing is goes first. After that the set with the most to say
 * keeps its own order, and what the others say stands behind whatever it shares most of its rarer words with; what
 * resembles nothing comes last, set by set.
 */
final class Arrangement {

    /** Cosine of the words of two groups, 0 to 1, from which on they are said to resemble each other. */
    private static final double RESEMBLES = 0.12;

    /** Groups from which on a word that most of them have tells nothing. */
    private static final int ENOUGH_TO_COUNT = 4;

    /**
     * A group among those to be arranged.
     *
     * @param at its place in the order given
     * @param weights its words and how much each tells, sorted, so that sums come out the same on every run
     */
    private record Entry(int at, String set, SortedMap<String, Double> weights) {}

    /** What is looked at of a group. */
    private record Look(String set, List<String> subject, List<Body> said) {

        static Look of(Group group) {
            List<Fact> said = group.said();
            return new Look(
                    said.get(0).printed().set(),
                    group.subject(),
                    said.stream().map(Fact::body).toList());
        }
    }

    /** All that an order follows from. */
    private record Looks(List<Look> groups) {}

    private final List<Entry> order = new ArrayList<>();
    private final Map<Integer, Integer> hangsFrom = new HashMap<>();

    private Arrangement() {}

    /**
     * The groups in the order of the page, given in that of the sets and their files.
     *
     * @param cache gives back the order of groups that say what they said
     */
    static List<Group> of(List<Group> groups, Definitions definitions, Cache cache) {
        Looks looks = new Looks(groups.stream().map(Look::of).toList());
        Map<Boolean, List<Group>> introducing = cache.value(looks, () -> order(looks.groups)).stream()
                .map(groups::get)
                .collect(Collectors.partitioningBy(definitions::introduces));
        return Stream.of(true, false)
                .flatMap(first -> introducing.getOrDefault(first, List.of()).stream())
                .toList();
    }

    private static List<Integer> order(List<Look> groups) {
        Arrangement arrangement = new Arrangement();
        bySet(entries(groups)).forEach(said -> said.forEach(arrangement::place));
        return arrangement.order.stream().map(Entry::at).toList();
    }

    private static List<List<Entry>> bySet(List<Entry> entries) {
        Map<String, List<Entry>> bySet =
                entries.stream().collect(Collectors.groupingBy(Entry::set, LinkedHashMap::new, Collectors.toList()));
        return bySet.values().stream()
                .sorted(Comparator.comparingInt(said -> -said.size()))
                .toList();
    }

    private void place(Entry entry) {
        Optional<Entry> neighbour = nearest(entry);
        if (neighbour.isEmpty()) {
            order.add(entry);
            return;
        }
        Integer at = neighbour.get().at();
        int behind = order.indexOf(neighbour.get()) + 1;
        while (behind < order.size()
                && at.equals(hangsFrom.get(order.get(behind).at()))) behind++;
        hangsFrom.put(entry.at(), at);
        order.add(behind, entry);
    }

    private Optional<Entry> nearest(Entry entry) {
        Optional<Entry> nearest = Optional.empty();
        double most = RESEMBLES;
        for (Entry other : order) {
            double likeness = other.set().equals(entry.set()) ? 0 : likeness(other.weights(), entry.weights());
            if (likeness <= most) continue;
            most = likeness;
            nearest = Optional.of(other);
        }
        return nearest;
    }

    private static double likeness(SortedMap<String, Double> one, SortedMap<String, Double> other) {
        double lengths = length(one) * length(other);
        double product = 0;
        for (Map.Entry<String, Double> word : one.entrySet()) {
            product += word.getValue() * other.getOrDefault(word.getKey(), 0.0);
        }
        return lengths == 0 ? 0 : product / lengths;
    }

    private static double length(SortedMap<String, Double> weights) {
        double squares = 0;
        for (double weight : weights.values()) squares += weight * weight;
        return Math.sqrt(squares);
    }

    private static List<Entry> entries(List<Look> groups) {
        List<Set<String>> words = groups.stream().map(Arrangement::words).toList();
        Map<String, Integer> having = new HashMap<>();
        words.forEach(said -> said.forEach(word -> having.merge(word, 1, Integer::sum)));
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at < groups.size(); at++) {
            entries.add(new Entry(at, groups.get(at).set, weights(words.get(at), having, groups.size())));
        }
        return entries;
    }

    private static SortedMap<String, Double> weights(Set<String> words, Map<String, Integer> having, int groups) {
        SortedMap<String, Double> weights = new TreeMap<>();
        for (String word : words) {
            int count = having.getOrDefault(word, 1);
            boolean common = groups >= ENOUGH_TO_COUNT && 2 * count > groups;
            if (!common) weights.put(word, StrictMath.log(1 + (double) groups / count));
        }
        return weights;
    }

    private static Set<String> words(Look group) {
        Set<String> words = new HashSet<>();
        group.subject.forEach(part -> words.addAll(Words.forms(part)));
        group.said.forEach(body -> words.addAll(Words.forms(body.plain())));
        words.removeIf(word -> word.length() < 3 && !Character.isDigit(word.charAt(0)));
        return words;
    }
}
