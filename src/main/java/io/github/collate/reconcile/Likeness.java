package io.github.collate.reconcile;

import java.util.Set;
import java.util.TreeSet;

/**
 * How surely two sayings speak of the same thing: the weight of what they share against the weight of what either says
 * alone. What one says and the other stands under counts as shared, but less.
 *
 * @param shared terms both say
 * @param implied terms one says and the other stands under
 * @param alone terms only the first says
 * @param otherAlone terms only the other says
 * @param value from 0 to 1
 */
record Likeness(Set<String> shared, Set<String> implied, Set<String> alone, Set<String> otherAlone, double value) {

    private static final double IMPLIED = 0.7;
    private static final double ALONE = 0.5;
    private static final double BOTH_ALONE = 0.8;
    /** Weight that must be shared before anything counts: about one common term. */
    private static final double FLOOR = 2;

    /**
     * @param background what the first says elsewhere and stands under
     * @param otherBackground the same of the other
     */
    static Likeness of(
            Set<String> terms, Set<String> background, Set<String> other, Set<String> otherBackground, Rarity rarity) {
        Set<String> shared = new TreeSet<>(terms);
        shared.retainAll(other);
        Set<String> implied = new TreeSet<>();
        Set<String> alone = new TreeSet<>();
        Set<String> otherAlone = new TreeSet<>();
        for (String term : terms) {
            if (!other.contains(term)) (otherBackground.contains(term) ? implied : alone).add(term);
        }
        for (String term : other) {
            if (!terms.contains(term)) (background.contains(term) ? implied : otherAlone).add(term);
        }
        double common = rarity.of(shared) + IMPLIED * rarity.of(implied);
        double one = rarity.of(alone);
        double two = rarity.of(otherAlone);
        double value = common / (common + ALONE * (one + two) + BOTH_ALONE * Math.min(one, two) + FLOOR);
        return new Likeness(shared, implied, alone, otherAlone, value);
    }
}
