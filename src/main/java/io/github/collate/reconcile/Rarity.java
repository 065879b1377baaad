package io.github.collate.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How much a shared term tells: the logarithm of how rare it is among all claims. */
final class Rarity {

    private final Map<String, Integer> seen = new HashMap<>();
    private int claims;

    Rarity(Collection<Claim> all) {
        for (Claim claim : all) {
            claims++;
            claim.terms().forEach(term -> seen.merge(term, 1, Integer::sum));
            claim.context().forEach(term -> seen.merge(term, 1, Integer::sum));
        }
    }

    double of(String term) {
        return Math.log((claims + 2.0) / (seen.getOrDefault(term, 0) + 0.5));
    }

    double of(Set<String> terms) {
        return terms.stream().mapToDouble(this::of).sum();
    }
}
