package io.github.collate.normalise;

import java.util.HashSet;
import java.util.Set;

/** Decides whether a hyphen at the end of a line is the word's own. */
final class Hyphens {

    private static final Set<String> PREFIXES = Set.of(
            "non", "multi", "cross", "self", "pre", "post", "co", "read", "write", "high", "low", "long", "short",
            "real", "pay", "built", "third", "well", "end", "client", "server", "key", "on", "off", "one", "two",
            "three", "half", "full", "fault", "event", "data", "point", "in", "at", "up", "time", "user", "re", "by",
            "to", "so", "semi");

    private final String text;
    private final Set<String> words = new HashSet<>();

    Hyphens(String text) {
        this.text = text;
    }

    /** Whether the hyphen between two parts of a word stays: as the text writes the word elsewhere, else by its prefix. */
    boolean stays(String left, String right) {
        if (words.isEmpty()) words.addAll(Wording.tokens(Wording.lower(text)));
        String before = Wording.lower(left);
        String after = Wording.lower(right);
        if (words.contains(before + after)) return false;
        return words.contains(before + "-" + after) || PREFIXES.contains(before);
    }
}
