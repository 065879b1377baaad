package io.github.collate.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Hints for words that are not known: the known one that was probably meant. */
final class Suggestion {

    /** No one types a word longer than this wrongly and wants it guessed. Characters. */
    private static final int LONGEST = 60;

    private Suggestion() {}

    /** "did you mean 'title'?", or all that is known, or where nothing is, that. */
    static String forWord(String word, Collection<String> known) {
        if (known.isEmpty()) return "none is declared";
        String closest = known.stream()
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        if (distance(word, closest) <= Math.max(1, closest.length() / 3)) return "did you mean '" + closest + "'?";
        return "known here: " + String.join(", ", known);
    }

    /** Characters to add, drop, change or swap, whatever their case: the restricted Damerau-Levenshtein distance. */
    private static int distance(String one, String other) {
        if (one.length() > LONGEST || other.length() > LONGEST) return LONGEST;
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) cost[i][j] = cost(a, b, i, j, cost);
        }
        return cost[a.length()][b.length()];
    }

    private static int cost(String a, String b, int i, int j, int[][] cost) {
        if (i == 0 || j == 0) return i + j;
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
