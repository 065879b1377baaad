package io.github.collate.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What speaks for each service, as weights that add up, with the reasons. */
final class Evidence {

    /** The service with the most weight, and by how much it leads. */
    record Verdict(String service, double weight, double lead) {}

    private record Reason(String service, double weight, String what) {}

    private final Map<String, Double> weights = new TreeMap<>();
    private final List<Reason> reasons = new ArrayList<>();

    void add(String service, double weight, String what) {
        if (weight == 0) return;
        weights.merge(service, weight, Double::sum);
        reasons.add(new Reason(service, weight, what));
    }

    /** Adds all of another's, by a factor. */
    void addAll(Evidence other, double factor) {
        other.reasons.forEach(reason -> add(reason.service, reason.weight * factor, reason.what));
    }

    double of(String service) {
        return weights.getOrDefault(service, 0.0);
    }

    boolean isEmpty() {
        return weights.isEmpty();
    }

    Map<String, Double> weights() {
        return weights;
    }

    /** The winner; the earlier id where two weigh the same. No weight at all gives {@code nobody}. */
    Verdict verdict(String nobody) {
        String best = nobody;
        double first = 0;
        double second = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            double weight = entry.getValue();
            if (weight > first) {
                second = first;
                first = weight;
                best = entry.getKey();
            } else {
                second = Math.max(second, weight);
            }
        }
        return new Verdict(best, first, first - second);
    }

    /** The reasons for a service, heaviest first. */
    String why(String service) {
        return reasons.stream()
                .filter(reason -> reason.service.equals(service))
                .sorted(Comparator.comparingDouble((Reason reason) -> -reason.weight))
                .limit(4)
                .map(reason -> String.format(Locale.ROOT, "%s (%+.1f)", reason.what, reason.weight))
                .collect(Collectors.joining(", "));
    }
}
