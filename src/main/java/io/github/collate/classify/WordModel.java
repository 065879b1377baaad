package io.github.collate.classify;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which words the notes use for which service, learned from the statements whose headings and names leave no doubt:
 * multinomial naive Bayes with add-one smoothing (Manning, Raghavan, Schütze: Introduction to Information Retrieval,
 * chapter 13). A statement that names nothing is then filed with those that speak like it. Safe for use by several
 * threads.
 */
final class WordModel {

    private static final double SMOOTHING = 0.3;

    private final List<String> services;
    private final Map<String, Integer> places = new HashMap<>();

    /** How many statements of each service use a word. */
    private final Map<String, int[]> counts = new HashMap<>();

    private final int[] totals;
    private int total;

    /** For each service the log odds of a word. */
    private final Map<String, double[]> odds = new ConcurrentHashMap<>();

    /** Learns from those that leave no doubt. */
    WordModel(Collection<Heard> all) {
        services = List.copyOf(new TreeSet<>(
                all.stream().map(Heard::certain).flatMap(Optional::stream).toList()));
        for (int place = 0; place < services.size(); place++) places.put(services.get(place), place);
        totals = new int[services.size()];
        for (Heard heard : all) {
            heard.certain().map(places::get).ifPresent(place -> learn(heard.words(), place));
        }
    }

    private void learn(List<String> words, int place) {
        for (String word : words) counts.computeIfAbsent(word, fresh -> new int[totals.length])[place]++;
        totals[place] += words.size();
        total += words.size();
    }

    /** Log odds for each service. */
    final class Odds {
        private final double[] sums = new double[totals.length];

        /** How much more a service's statements use the words than all statements do; 0 where the service is unknown. */
        double of(String service) {
            Integer place = places.get(service);
            return place == null ? 0 : sums[place];
        }
    }

    /** @param words those of a statement, each once */
    Odds odds(List<String> words) {
        Odds all = new Odds();
        for (String word : words) {
            int[] own = counts.get(word);
            if (own == null) continue;
            double[] ofWord = odds.computeIfAbsent(word, fresh -> odds(own));
            for (int place = 0; place < ofWord.length; place++) all.sums[place] += ofWord[place];
        }
        return all;
    }

    /** @param own how many statements of each service use a word */
    private double[] odds(int[] own) {
        int everywhere = 0;
        for (int count : own) everywhere += count;
        double all = total + SMOOTHING * counts.size();
        double there = (everywhere + SMOOTHING) / all;
        double[] odds = new double[own.length];
        for (int place = 0; place < odds.length; place++) {
            double mine = totals[place] + SMOOTHING * counts.size();
            odds[place] = Math.log((own[place] + SMOOTHING) / mine / there);
        }
        return odds;
    }

    /** Those that statements taught of, in order. */
    List<String> services() {
        return services;
    }
}
