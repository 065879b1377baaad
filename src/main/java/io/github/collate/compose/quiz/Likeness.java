package io.github.collate.compose.quiz;

import io.github.collate.model.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells texts that say nearly the same, and options that give themselves away. */
final class Likeness {

    /** Options that share so much of their words may both be right. */
    private static final double ALIKE = 0.5;

    /** A right option may be so much longer than the longest wrong one, and as much shorter than the shortest. */
    private static final double LENGTH = 1.5;

    /** Characters that do not count as longer. */
    private static final int SLACK = 8;

    /** A word shorter than this gives nothing away. */
    private static final int TELLING = 3;

    private static final Set<String> EMPTY = Phrasebook.words("gap.empty");

    /** Answers that exclude or include each other, whatever follows. */
    private static final Set<String> OPENINGS = Phrasebook.words("option.openings");

    private Likeness() {}

    /** The words of a text that say something. */
    static Set<String> content(String text) {
        Set<String> content = new HashSet<>(Words.forms(text));
        content.removeAll(EMPTY);
        return content;
    }

    /** The share of their words that two texts have in common. */
    static double shared(Set<String> one, Set<String> other) {
        int both = 0;
        for (String word : one) {
            if (other.contains(word)) both++;
        }
        int all = one.size() + other.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    /** Whether one option might be right where the other is. */
    static boolean isAlike(String one, String other) {
        List<String> here = Words.forms(one);
        List<String> there = Words.forms(other);
        if (here.isEmpty() || there.isEmpty()) return true;
        if (OPENINGS.contains(here.get(0)) && here.get(0).equals(there.get(0))) return true;
        Set<String> mine = content(one);
        Set<String> theirs = content(other);
        if (mine.isEmpty() || theirs.isEmpty()) return new HashSet<>(here).equals(new HashSet<>(there));
        return mine.containsAll(theirs) || theirs.containsAll(mine) || shared(mine, theirs) >= ALIKE;
    }

    /** Whether the right option is neither the longest nor the shortest by far. */
    static boolean isUnremarkable(String right, Collection<String> wrong) {
        int longest = wrong.stream().mapToInt(String::length).max().orElse(0);
        int shortest = wrong.stream().mapToInt(String::length).min().orElse(0);
        return right.length() <= Math.max(longest * LENGTH, longest + SLACK)
                && right.length() >= Math.min(shortest / LENGTH, shortest - SLACK);
    }

    /** Whether a text has a word of another that says something. */
    static boolean tells(String text, String other) {
        List<String> there = Words.forms(other);
        return Words.forms(text).stream()
                .anyMatch(word ->
                        there.contains(word) && !EMPTY.contains(word) && (word.length() >= TELLING || isCode(word)));
    }

    private static boolean isCode(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
