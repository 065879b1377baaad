package io.github.collate.normalise;

import io.github.collate.model.Dropped.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** YAML between two lines of dashes at the very start of a file. */
final class FrontMatter {

    private static final Pattern KEY = Pattern.compile("([A-Za-z][\\w -]{0,40}):(?:\\s+(.*))?");
    private static final Pattern ENTRY = Pattern.compile("\\s+\\S.*|-\\s.*|#.*|");
    private static final int LONGEST = 60;
    private static final int SENTENCE = 6;

    private FrontMatter() {}

    /** The line behind the front matter; 0 if there is none. */
    static int end(Source source) {
        if (!source.line(0).stripTrailing().equals("---")) return 0;
        for (int line = 1; line < Math.min(source.lines(), LONGEST); line++) {
            String text = source.line(line).stripTrailing();
            if (text.equals("---") || text.equals("...")) return line > 1 ? line + 1 : 0;
            if (!KEY.matcher(text).matches() && !ENTRY.matcher(text).matches()) return 0;
        }
        return 0;
    }

    /** The title it gives. */
    static Optional<String> title(Source source) {
        for (int line = 1; line < end(source) - 1; line++) {
            Matcher key = KEY.matcher(source.line(line).stripTrailing());
            if (key.matches() && key.group(1).equalsIgnoreCase("title") && key.group(2) != null) {
                return Optional.of(unquoted(key.group(2).strip()));
            }
        }
        return Optional.empty();
    }

    private static String unquoted(String value) {
        boolean quoted =
                value.length() > 1 && Chars.in(value.charAt(0), "\"'") && value.endsWith(value.substring(0, 1));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** Its lines: the title is a heading, a long value says something, the rest are labels. */
    static List<Part> parts(Source source) {
        List<Part> parts = new ArrayList<>();
        int end = end(source);
        for (int line = 0; line < end; line++) {
            int from = source.skipBlank(source.start(line), source.end(line));
            int to = source.trimEnd(from, source.end(line));
            if (from < to) parts.add(part(source, line, from, to, line == 0 || line == end - 1));
        }
        return parts;
    }

    private static Part part(Source source, int line, int from, int to, boolean ruler) {
        return ruler ? new Part.Gone(Reason.RULE, from, to) : entry(source, line, from, to);
    }

    /** A line that gives a value to a key. */
    static Part entry(Source source, int line) {
        int from = source.skipBlank(source.start(line), source.end(line));
        return entry(source, line, from, source.trimEnd(from, source.end(line)));
    }

    private static Part entry(Source source, int line, int from, int to) {
        Matcher key = KEY.matcher(source.line(line).stripTrailing());
        if (!key.matches() || key.group(2) == null) return new Part.Gone(Reason.LABEL, from, to);
        if (key.group(1).equalsIgnoreCase("title")) return new Part.Gone(Reason.HEADING, from, to);
        if (Wording.words(key.group(2)) < SENTENCE) return new Part.Gone(Reason.LABEL, from, to);
        return new Part.Para(RichBuilder.plain(source, from, to), from, to);
    }
}
