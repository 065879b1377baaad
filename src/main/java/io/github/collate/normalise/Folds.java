package io.github.collate.normalise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a block of HTML leaves a {@code <details>} open or closes one. */
final class Folds {

    private static final Pattern OPEN = Pattern.compile("(?i)<details\\b");
    private static final Pattern CLOSE = Pattern.compile("(?i)</details\\b");

    private Folds() {}

    static boolean opens(CharSequence html) {
        return count(OPEN, html) > count(CLOSE, html);
    }

    static boolean closes(CharSequence html) {
        return count(CLOSE, html) > count(OPEN, html);
    }

    private static int count(Pattern pattern, CharSequence html) {
        Matcher found = pattern.matcher(html);
        int count = 0;
        while (found.find()) count++;
        return count;
    }
}
