package io.github.collate.classify;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which section wins by weight: first a whole one with the best of its parts, then inside it that part or itself. */
final class Contest {

    /** A part that weighs less than this share of its whole leaves the statement to the whole. */
    private static final double SHARE = 0.5;

    private static final Comparator<Map.Entry<String, Double>> HEAVIEST = Map.Entry.<String, Double>comparingByValue()
            .thenComparing(Map.Entry.<String, Double>comparingByKey().reversed());

    private Contest() {}

    /**
     * The id of the winner; the earlier id where two weigh the same.
     *
     * @param weights by id of section
     * @param wholes to the id of a part that of its whole
     */
    static Optional<String> winner(Map<String, Double> weights, Map<String, String> wholes) {
        Map<String, Double> best = new TreeMap<>();
        Map<String, Double> totals = new TreeMap<>();
        weights.forEach((section, weight) -> {
            String whole = wholes.get(section);
            if (whole == null) totals.merge(section, weight, Double::sum);
            else best.merge(whole, weight, Math::max);
        });
        best.forEach((whole, weight) -> totals.merge(whole, weight, Double::sum));
        return totals.entrySet().stream()
                .max(HEAVIEST)
                .map(Map.Entry::getKey)
                .map(whole -> part(whole, weights, wholes).orElse(whole));
    }

    private static Optional<String> part(String whole, Map<String, Double> weights, Map<String, String> wholes) {
        double least = SHARE * weights.getOrDefault(whole, 0.0);
        return weights.entrySet().stream()
                .filter(entry -> whole.equals(wholes.get(entry.getKey())) && entry.getValue() >= least)
                .max(HEAVIEST)
                .map(Map.Entry::getKey);
    }
}
