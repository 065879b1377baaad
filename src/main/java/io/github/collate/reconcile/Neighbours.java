package io.github.collate.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
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
    private final Map<Integer, Claim> byNumber = new HashMap<>();
    private final Rarity rarity;

    Neighbours(List<Claim> claims, Rarity rarity) {
        this.rarity = rarity;
        for (Claim claim : claims) {
            byNumber.put(claim.at(), claim);
            for (String term : claim.everything()) {
                byTerm.computeIfAbsent(term, fresh -> new ArrayList<>()).add(claim);
            }
        }
    }

    /** The claims that may speak of the same as one of them, itself left out, by their number. */
    List<Claim> of(Claim claim) {
        Found found = new Found();
        claim.everything().stream()
                .filter(term -> byTerm.getOrDefault(term, List.of()).size() <= CLAIMS)
                .sorted(Comparator.comparingDouble((String term) -> -rarity.of(term))
                        .thenComparing(term -> term))
                .limit(TERMS)
                .filter(term -> found.count < ENOUGH)
                .forEach(term -> byTerm.getOrDefault(term, List.of()).forEach(found::take));
        return found.numbers.stream()
                .filter(at -> at != claim.at())
                .mapToObj(byNumber::get)
                .toList();
    }

    /** Claims by their number. */
    private static final class Found {
        private final BitSet numbers = new BitSet();
        private int count;

        void take(Claim claim) {
            if (numbers.get(claim.at())) return;
            numbers.set(claim.at());
            count++;
        }
    }
}
