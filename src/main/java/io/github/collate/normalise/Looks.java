package io.github.collate.normalise;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a text looks like, counted once for all readers.
 *
 * @param lines lines that are not blank
 * @param blanks blank lines
 * @param rulers lines that are nothing but a ruler with words right above or below, by length
 * @param headings ATX headings
 * @param markup lines with other marks of Markdown: fences, links, bold, quotes, tables
 * @param bullets lines that open with a bullet of Markdown
 * @param listed how many names of a contents list stand in the text as bare lines
 * @param plainName whether the file's name is that of a plain text
 * @param markdownName whether it is that of Markdown
 */
record Looks(
        int lines,
        int blanks,
        Map<Integer, Integer> rulers,
        int headings,
        int markup,
        int bullets,
        int listed,
        boolean plainName,
        boolean markdownName) {

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+\\S.*");
    private static final Pattern BULLET = Pattern.compile("\\s*(?:[-*+]|\\d{1,3}\\.)\\s+\\S.*");
    private static final Pattern MARKUP = Pattern.compile(
            "\\s*(?:```|~~~|>\\s|\\|.*\\||<[a-z/!]).*|.*(?:\\]\\(|\\*\\*\\S|__\\S|`[^`]+`).*",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 5000;

    Looks {
        rulers = Map.copyOf(rulers);
    }

    static Looks of(Source source, Outline outline) {
        Map<Integer, Integer> rulers = new TreeMap<>();
        int[] counts = new int[5];
        for (int i = 0; i < source.lines(); i++) {
            String line = source.end(i) - source.start(i) > LONGEST ? "x" : source.line(i);
            if (Chars.allBlank(line)) counts[0]++;
            else if (Lines.ruler(line)) {
                counts[1]++;
                if (close(source, i)) rulers.merge(line.strip().length(), 1, Integer::sum);
            } else {
                counts[1]++;
                if (line.indexOf('#') >= 0 && HEADING.matcher(line).matches()) counts[2]++;
                else if (mayBeMarked(line) && MARKUP.matcher(line).matches()) counts[3]++;
                if (BULLET.matcher(line).matches()) counts[4]++;
            }
        }
        String name = Wording.lower(source.note().file());
        return new Looks(
                counts[1],
                counts[0],
                rulers,
                counts[2],
                counts[3],
                counts[4],
                outline.named(),
                name.matches(".*\\.(?:txt|text|log)"),
                name.matches(".*\\.(?:md|markdown|mdown|mkd)"));
    }

    /** Told sooner than whether it is: a mark at its head, or one that few lines have. */
    private static boolean mayBeMarked(String line) {
        int at = 0;
        while (at < line.length() && Chars.blank(line.charAt(at))) at++;
        return (at < line.length() && Chars.in(line.charAt(at), "~>|<"))
                || line.indexOf('`') >= 0
                || line.contains("](")
                || line.contains("**")
                || line.contains("__");
    }

    /** Whether a ruler touches other lines: between blank lines it is Markdown's own. */
    private static boolean close(Source source, int line) {
        boolean above = line > 0 && !Chars.allBlank(source.line(line - 1));
        boolean below = line + 1 < source.lines() && !Chars.allBlank(source.line(line + 1));
        return above && below;
    }

    int ruled() {
        return rulers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The share of lines that are marked up as Markdown. */
    double markdown() {
        return lines == 0 ? 0 : (2.0 * headings + markup + bullets * 0.5) / lines;
    }
}
