package io.github.collate.classify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What speaks for each service, as weights that add up, with the reasons. */
final class Evidence {

    /** The service with the most weight, and by how much it leads. */
    record Verdict(String service, double weight, double lead) {}

    /** So many reasons are told. */
    private static final int MOST_TOLD = 4;

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
        List<Reason> mine = new ArrayList<>();
        for (Reason reason : reasons) if (reason.service.equals(service)) mine.add(reason);
        mine.sort(Comparator.comparingDouble((Reason reason) -> -reason.weight));
        StringBuilder why = new StringBuilder();
        for (Reason reason : mine.subList(0, Math.min(MOST_TOLD, mine.size()))) {
            if (why.length() > 0) why.append(", ");
            why.append(reason.what).append(" (").append(signed(reason.weight)).append(')');
        }
        return why.toString();
    }

    /** With its sign and one digit behind the point. */
    private static String signed(double weight) {
        return (weight < 0 ? "-" : "+") + BigDecimal.valueOf(Math.abs(weight)).setScale(1, RoundingMode.HALF_UP);
    }
}
