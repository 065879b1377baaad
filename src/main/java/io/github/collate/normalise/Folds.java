package io.github.collate.normalise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a block of HTML leaves a {@code <details>} open or closes one. */
final class Folds {

    private static final Pattern OPEN = Pattern.compile("(?i)<details\\b");
    private static final Pattern RAW = Pattern.compile("<(script|style|pre|textarea)\\b");
    private static final Pattern CLOSE = Pattern.compile("(?i)</details\\b");

    private Folds() {}

    static boolean opens(CharSequence html) {
        return count(OPEN, html) > count(CLOSE, html);
    }

    static boolean closes(CharSequence html) {
        return count(CLOSE, html) > count(OPEN, html);
    }

    /** Whether HTML that must be ended is not, so that it would take the rest of the file with it. */
    static boolean runsAway(String html) {
        String text = Wording.lower(html.stripLeading());
        if (text.startsWith("<!--")) return !text.contains("-->");
        if (text.startsWith("<?")) return !text.contains("?>");
        if (text.startsWith("<![cdata[")) return !text.contains("]]>");
        Matcher raw = RAW.matcher(text);
        return raw.lookingAt() && !text.contains("</" + raw.group(1));
    }

    private static int count(Pattern pattern, CharSequence html) {
        Matcher found = pattern.matcher(html);
        int count = 0;
        while (found.find()) count++;
        return count;
    }
}
