package io.github.collate.normalise;

import org.jsoup.parser.Parser;

/** Text of the source with HTML entities decoded. */
final class Entities {

    private static final int LONGEST = 34; // the longest name in the HTML standard, with its & and ;

    private Entities() {}

    /** Adds a stretch of the source; an entity becomes its character, which stands where the entity stood. */
    static void add(RichBuilder out, String source, int from, int to) {
        int at = from;
        while (at < to) {
            int end = source.charAt(at) == '&' ? entityEnd(source, at, to) : at;
            if (end > at) out.instead(decoded(source.substring(at, end)), at, end);
            else out.add(source.charAt(at), at, at + 1);
            at = Math.max(end, at + 1);
        }
    }

    /** The character an entity stands for, or the entity itself. */
    static String decoded(String entity) {
        String plain = Parser.unescapeEntities(entity, false);
        return plain.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t') ? " " : plain;
    }

    private static int entityEnd(String source, int at, int to) {
        int last = Math.min(to, at + LONGEST);
        for (int i = at + 1; i < last; i++) {
            char c = source.charAt(i);
            if (c == ';') return i + 1;
            if (c != '#' && !Character.isLetterOrDigit(c)) return at;
        }
        return at;
    }
}
