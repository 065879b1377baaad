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

    /** Sums in another order differ in their last digits. */
    private static final double ROUNDING = 1e-6;

    /** Whether two sayings may be so much alike: told without taking them apart, for most pairs are not. */
    static boolean mayReach(
            double least,
            Set<String> terms,
            Set<String> background,
            Set<String> other,
            Set<String> otherBackground,
            Rarity rarity) {
        double common = 0;
        double one = 0;
        double two = 0;
        for (String term : terms) {
            double weight = rarity.of(term);
            if (other.contains(term)) common += weight;
            else if (otherBackground.contains(term)) common += IMPLIED * weight;
            else one += weight;
        }
        for (String term : other) {
            if (terms.contains(term)) continue;
            double weight = rarity.of(term);
            if (background.contains(term)) common += IMPLIED * weight;
            else two += weight;
        }
        return value(common, one, two) >= least - ROUNDING;
    }

    private static double value(double common, double one, double two) {
        return common / (common + ALONE * (one + two) + BOTH_ALONE * Math.min(one, two) + FLOOR);
    }

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
        return new Likeness(shared, implied, alone, otherAlone, value(common, one, two));
    }
}
