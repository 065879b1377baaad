package io.github.collate.normalise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Anchors made of words, each given once. */
final class Slugs {

    private static final int LONGEST = 60;

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    String of(String words) {
        String base = base(words);
        String slug = base;
        while (!given.add(slug)) slug = base + "-" + counts.merge(base, 1, Integer::sum);
        return slug;
    }

    private static String base(String words) {
        StringBuilder out = new StringBuilder();
        for (int c : Wording.lower(words).codePoints().limit(LONGEST).toArray()) {
            if (Character.isLetterOrDigit(c)) out.appendCodePoint(c);
            else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') out.append('-');
        }
        while (out.length() > 0 && out.charAt(out.length() - 1) == '-') out.setLength(out.length() - 1);
        return out.length() == 0 ? "part" : out.toString();
    }
}
