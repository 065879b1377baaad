package io.github.collate.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How much a shared term tells: the logarithm of how rare it is among all claims. */
final class Rarity {

    /** In so few claims a word is as rare as it would be in this many: a short note tells nothing of how rare it is. */
    private static final int FEW = 1000;

    private final Map<String, Double> weights = new HashMap<>();
    private final double unseen;

    Rarity(Collection<Claim> all) {
        Map<String, Integer> seen = new HashMap<>();
        for (Claim claim : all) {
            for (String term : claim.everything()) seen.merge(term, 1, Integer::sum);
        }
        double claims = Math.max(all.size(), FEW) + 2.0;
        seen.forEach((term, times) -> weights.put(term, Math.log(claims / (times + 0.5))));
        unseen = Math.log(claims / 0.5);
    }

    double of(String term) {
        return weights.getOrDefault(term, unseen);
    }

    double of(Set<String> terms) {
        double sum = 0;
        for (String term : terms) sum += of(term);
        return sum;
    }
}
