package io.github.collate.classify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    private final int[] totals;
    private int total;

    /** For each service the log odds of a word. */
    private final Map<String, double[]> odds;

    /** Learns from those that leave no doubt. */
    WordModel(Collection<Heard> all) {
        services = List.copyOf(new TreeSet<>(
                all.stream().map(Heard::certain).flatMap(Optional::stream).toList()));
        for (int place = 0; place < services.size(); place++) places.put(services.get(place), place);
        totals = new int[services.size()];
        Map<String, int[]> counts = new HashMap<>();
        for (Heard heard : all) {
            heard.certain().map(places::get).ifPresent(place -> learn(heard.words(), place, counts));
        }
        odds = counts.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, word -> odds(word.getValue(), counts.size())));
    }

    /** @param counts how many statements of each service use a word */
    private void learn(List<String> words, int place, Map<String, int[]> counts) {
        for (String word : words) counts.computeIfAbsent(word, fresh -> new int[totals.length])[place]++;
        totals[place] += words.size();
        total += words.size();
    }

    /** Log odds for each service. */
    final class Odds {
        private final List<double[]> ofWords = new ArrayList<>();

        /** How much more a service's statements use the words than all statements do; 0 where the service is unknown. */
        double of(String service) {
            Integer place = places.get(service);
            double sum = 0;
            if (place != null) for (double[] ofWord : ofWords) sum += ofWord[place];
            return sum;
        }
    }

    /** @param words those of a statement, each once */
    Odds odds(List<String> words) {
        Odds all = new Odds();
        for (String word : words) {
            double[] ofWord = odds.get(word);
            if (ofWord != null) all.ofWords.add(ofWord);
        }
        return all;
    }

    /**
     * @param own how many statements of each service use a word
     * @param words how many words there are
     */
    private double[] odds(int[] own, int words) {
        int everywhere = 0;
        for (int count : own) everywhere += count;
        double all = total + SMOOTHING * words;
        double there = (everywhere + SMOOTHING) / all;
        double[] odds = new double[own.length];
        for (int place = 0; place < odds.length; place++) {
            double mine = totals[place] + SMOOTHING * words;
            odds[place] = Math.log((own[place] + SMOOTHING) / mine / there);
        }
        return odds;
    }

    /** Those that statements taught of, in order. */
    List<String> services() {
        return services;
    }
}
