package io.github.collate.classify;

import io.github.collate.model.Statement;
import io.github.collate.model.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which words the notes use for which service, learned from the statements whose headings and names leave no doubt:
 * multinomial naive Bayes with add-one smoothing (Manning, Raghavan, Schütze: Introduction to Information Retrieval,
 * chapter 13). A statement that names nothing is then filed with those that speak like it.
 */
final class WordModel {

    private static final double SMOOTHING = 0.3;

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final Map<String, Integer> totals = new HashMap<>();
    private final Map<String, Integer> everywhere = new HashMap<>();
    private int total;

    void learn(Statement statement, String service) {
        Map<String, Integer> own = counts.computeIfAbsent(service, key -> new HashMap<>());
        for (String word : words(statement)) {
            own.merge(word, 1, Integer::sum);
            everywhere.merge(word, 1, Integer::sum);
            totals.merge(service, 1, Integer::sum);
            total++;
        }
    }

    /**
     * How much more a service's statements use these words than all statements do.
     *
     * @param words those of a statement
     * @return log odds per statement, 0 where the service is unknown
     */
    double odds(Set<String> words, String service) {
        Map<String, Integer> own = counts.get(service);
        if (own == null) return 0;
        double mine = totals.getOrDefault(service, 0) + SMOOTHING * everywhere.size();
        double all = total + SMOOTHING * everywhere.size();
        double odds = 0;
        for (String word : words) {
            if (!everywhere.containsKey(word)) continue;
            double here = (own.getOrDefault(word, 0) + SMOOTHING) / mine;
            double there = (everywhere.getOrDefault(word, 0) + SMOOTHING) / all;
            odds += Math.log(here / there);
        }
        return odds;
    }

    Set<String> services() {
        return counts.keySet();
    }

    /** The words of a statement, each once. */
    static Set<String> words(Statement statement) {
        return new HashSet<>(Words.forms(statement.text()));
    }
}
