package io.github.collate.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Claims that may speak of the same thing, found by their rarest common terms and not by trying all pairs. A term that
 * very many claims share finds nobody.
 */
final class Neighbours {

    /** How many of a claim's terms look for others, the rarest first. */
    private static final int TERMS = 8;

    /** How many claims a term may find. */
    private static final int CLAIMS = 200;

    /** So many found, and further terms are not asked. */
    private static final int ENOUGH = 200;

    private final Map<String, List<Claim>> byTerm = new HashMap<>();
    private final Rarity rarity;

    Neighbours(List<Claim> claims, Rarity rarity) {
        this.rarity = rarity;
        for (Claim claim : claims) {
            for (String term : claim.everything()) {
                byTerm.computeIfAbsent(term, fresh -> new ArrayList<>()).add(claim);
            }
        }
    }

    /** The claims that may speak of the same as one of them, itself left out, by their number. */
    List<Claim> of(Claim claim) {
        Map<Integer, Claim> found = new HashMap<>();
        claim.everything().stream()
                .filter(term -> byTerm.getOrDefault(term, List.of()).size() <= CLAIMS)
                .sorted(Comparator.comparingDouble((String term) -> -rarity.of(term))
                        .thenComparing(term -> term))
                .limit(TERMS)
                .filter(term -> found.size() < ENOUGH)
                .forEach(term -> byTerm.getOrDefault(term, List.of()).forEach(other -> found.put(other.at(), other)));
        return found.values().stream()
                .filter(other -> other.at() != claim.at())
                .sorted(Comparator.comparingInt(Claim::at))
                .toList();
    }
}
