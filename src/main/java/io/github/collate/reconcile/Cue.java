package io.github.collate.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern, with what must stand in a text that it is found in: few texts have any of it, and the others are not
 * searched.
 *
 * @param words in lower case
 */
record Cue(Pattern pattern, List<String> words) {

    static Cue of(String pattern, String... words) {
        return new Cue(Pattern.compile(pattern), List.of(words));
    }

    /** Whether a text holds what the pattern cannot do without. */
    boolean mayBeIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : words) if (lower.contains(word)) return true;
        return false;
    }

    boolean isIn(String text) {
        return mayBeIn(text) && matcher(text).find();
    }

    Matcher matcher(String text) {
        return pattern.matcher(text);
    }
}
