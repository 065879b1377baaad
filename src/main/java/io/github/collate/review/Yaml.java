package io.github.collate.review;

import io.github.collate.model.Quote;
import io.github.collate.model.Statement;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

/** Pieces of YAML as an author would write them. */
final class Yaml {

    /** A quote is cut at a word when it gets longer. Characters. */
    private static final int LONGEST_QUOTE = 160;

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*([./][A-Za-z0-9_-]+)*");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 ,.;()%/_+-]*");
    private static final Set<String> NOT_TEXT = Set.of("true", "false", "null", "yes", "no", "on", "off");

    private Yaml() {}

    /** A short name, without quotation marks where it can do without. */
    static String name(String text) {
        return NAME.matcher(text).matches() && !NOT_TEXT.contains(text) ? text : quoted(text);
    }

    /** A text on a line of its own. */
    static String text(String text) {
        return PLAIN.matcher(text).matches() && !text.endsWith(" ") && !NOT_TEXT.contains(text) ? text : quoted(text);
    }

    /** A text between quotation marks. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (isHarmless(c)) out.append(c);
            else out.append("\\u").append(HexFormat.of().toHexDigits(c));
        }
        return out.append('"').toString();
    }

    /** Whether YAML takes it as it stands, and a reader sees it. */
    private static boolean isHarmless(char c) {
        boolean control = c < ' ' || (c >= '\u007F' && c <= '\u009F');
        boolean hidden = c == '\u00A0' || c == '\u2028' || c == '\u2029' || c == '\uFEFF' || c >= '\uFFFE';
        return !control && !hidden;
    }

    /** Words by which a statement is found again: all of them, or as many of the first as are needed. */
    static String quote(Statement statement) {
        String raw = Quote.plain(statement.raw());
        String text = Quote.plain(statement.text());
        String words = text.isEmpty() || !raw.contains(text) ? raw : text;
        if (words.length() <= LONGEST_QUOTE) return words;
        int blank = words.lastIndexOf(' ', LONGEST_QUOTE);
        return blank > 0 ? words.substring(0, blank) : words.substring(0, LONGEST_QUOTE);
    }
}
