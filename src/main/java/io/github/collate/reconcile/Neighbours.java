package io.github.collate.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
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

    private static final int[] NOBODY = {};

    private final List<Claim> claims;
    private final Map<String, Finder> byTerm = new HashMap<>();

    /** The places of the claims that hold a term, in order; those beyond what a term may find are not noted. */
    private static final class Finder {
        private final String term;
        private final double rarity;
        private int[] places = NOBODY;
        private int size;

        Finder(String term, double rarity) {
            this.term = term;
            this.rarity = rarity;
        }

        void add(int place) {
            if (size++ >= CLAIMS) return;
            if (size > places.length) places = Arrays.copyOf(places, Math.min(CLAIMS, 2 * size));
            places[size - 1] = place;
        }

        /** Whether it is asked before another. */
        boolean comesBefore(Finder other) {
            return rarity > other.rarity || (rarity == other.rarity && term.compareTo(other.term) < 0);
        }
    }

    /** @param claims by their number */
    Neighbours(List<Claim> claims, Rarity rarity) {
        this.claims = List.copyOf(claims);
        for (int place = 0; place < claims.size(); place++) {
            for (String term : claims.get(place).everything()) {
                byTerm.computeIfAbsent(term, fresh -> new Finder(term, rarity.of(term)))
                        .add(place);
            }
        }
    }

    /** The claims that may speak of the same as one of them, itself left out, by their number. */
    List<Claim> of(Claim claim) {
        return found(claim, /* all= */ true);
    }

    /** Those of a higher number only: asked of every claim, each two meet once. */
    List<Claim> after(Claim claim) {
        return found(claim, /* all= */ false);
    }

    private List<Claim> found(Claim claim, boolean all) {
        int[] found = NOBODY;
        for (Finder finder : finders(claim)) {
            if (found.length >= ENOUGH) break;
            found = union(found, finder.places, finder.size);
        }
        List<Claim> neighbours = new ArrayList<>();
        for (int place : found) {
            Claim other = claims.get(place);
            if (other.at() > claim.at() || (all && other.at() < claim.at())) neighbours.add(other);
        }
        return neighbours;
    }

    /** Those of a claim's terms that look for others, the rarest first. */
    private List<Finder> finders(Claim claim) {
        List<Finder> rarest = new ArrayList<>(TERMS + 1);
        for (String term : claim.everything()) {
            Finder finder = byTerm.get(term);
            if (finder == null || finder.size > CLAIMS) continue;
            int at = rarest.size();
            while (at > 0 && finder.comesBefore(rarest.get(at - 1))) at--;
            rarest.add(at, finder);
            if (rarest.size() > TERMS) rarest.remove(TERMS);
        }
        return rarest;
    }

    /** The numbers of two ascending rows, each once. */
    private static int[] union(int[] one, int[] other, int size) {
        int[] both = new int[one.length + size];
        int kept = 0;
        for (int here = 0, there = 0; here < one.length || there < size; ) {
            boolean mine = there == size || (here < one.length && one[here] <= other[there]);
            int next = mine ? one[here++] : other[there++];
            if (kept == 0 || both[kept - 1] != next) both[kept++] = next;
        }
        return Arrays.copyOf(both, kept);
    }
}
