package io.github.collate.normalise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A code fence that nobody closed: to Markdown the rest of the file is code, to its author a paragraph was. */
final class Fences {

    private static final Pattern OPEN = Pattern.compile(" {0,3}(`{3,}|~{3,})\\s*([^`\\s]*)[^`]*");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+\\p{Lu}.*");

    private Fences() {}

    /** The open fence of a text, if there is one. */
    static Optional<Part.Sample> unclosed(Source source) {
        int open = -1;
        String fence = "";
        for (int line = 0; line < source.lines(); line++) {
            if (source.end(line) - source.start(line) > 300) continue;
            Matcher found = OPEN.matcher(source.line(line));
            if (!found.matches()) continue;
            if (open < 0) {
                open = line;
                fence = found.group(1);
            } else if (closes(found.group(1), found.group(2), fence)) open = -1;
        }
        return open < 0 ? Optional.empty() : Optional.of(sample(source, open));
    }

    private static boolean closes(String fence, String info, String open) {
        return info.isEmpty() && fence.charAt(0) == open.charAt(0) && fence.length() >= open.length();
    }

    private static Part.Sample sample(Source source, int open) {
        int last = open;
        for (int line = open + 1; line < source.lines() && !prose(source, line); line++) {
            if (!Chars.allBlank(source.line(line))) last = line;
        }
        int from = source.skipBlank(source.start(open), source.end(open));
        int to = source.trimEnd(from, source.end(last));
        Matcher info = OPEN.matcher(source.line(open));
        String language = info.matches() ? info.group(2) : "";
        String code = last > open ? source.raw(source.start(open + 1), to) : "";
        return new Part.Sample(language, code, from, to);
    }

    /** Whether a line behind a blank one is no code any more. */
    private static boolean prose(Source source, int line) {
        if (line < 1 || !Chars.allBlank(source.line(line - 1))) return false;
        String text = source.line(line);
        if (text.length() > 1000) return true;
        if (text.isEmpty() || Chars.blank(text.charAt(0))) return false;
        return HEADING.matcher(text).matches()
                || Lines.bullet(text)
                || (Wording.capital(text) && Wording.words(text) > 3 && Wording.verb(text) && !Lines.code(text));
    }
}
