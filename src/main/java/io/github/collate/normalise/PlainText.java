package io.github.collate.normalise;

import io.github.collate.model.Dropped.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of plain text: paragraphs between blank lines, bullets, numbered or shouted headings, pages' numbers. */
final class PlainText {

    private static final Pattern NUMBERED = Pattern.compile("\\s*((?:\\d{1,2}\\.){0,4}\\d{1,2})[.)]?\\s+(\\p{Lu}.*)");
    private static final int LONGEST = 10_000; // characters of a line that is looked at whole

    private final Source source;
    private final Wrap wrap;
    private final Hyphens hyphens;
    private final List<Part> parts = new ArrayList<>();
    private final List<Rich> lines = new ArrayList<>();

    PlainText(Source source) {
        this.source = source;
        this.wrap = new Wrap(Margin.of(source), true);
        this.hyphens = new Hyphens(source.text());
    }

    List<Part> parts() {
        for (int line = 0; line < source.lines(); line++) line(line);
        flush();
        return parts;
    }

    private void line(int line) {
        int from = source.skipBlank(source.start(line), source.end(line));
        int to = source.trimEnd(from, source.end(line));
        if (from >= to) {
            flush();
            return;
        }
        String text = to - from > LONGEST ? "" : source.raw(from, to);
        if (Lines.ruler(text)) underline(from, to);
        else if (Lines.page(text) && alone(line)) gone(Reason.RULE, from, to);
        else if (Lines.leaders(text)) gone(Reason.CONTENTS, from, to);
        else if (title(text, line)) heading(text, from, to);
        else lines.add(RichBuilder.plain(source, from, to));
    }

    private boolean alone(int line) {
        return blank(line - 1) || blank(line + 1);
    }

    private boolean blank(int line) {
        return line < 0 || line >= source.lines() || Chars.allBlank(source.line(line));
    }

    private void gone(Reason reason, int from, int to) {
        parts.add(new Part.Gone(reason, from, to));
    }

    /** A ruler right below a single short line makes it a heading. */
    private void underline(int from, int to) {
        Rich above = lines.size() == 1 ? lines.get(0) : Rich.EMPTY;
        boolean names = !above.isEmpty()
                && Wording.name(above.text())
                && source.lineOf(above.from(0)) + 1 == source.lineOf(from);
        if (names) {
            lines.clear();
            int level = source.text().charAt(from) == '=' ? 1 : 2;
            parts.add(new Part.Title(level, above, above.from(0), above.to(above.length() - 1)));
        } else flush();
        gone(Reason.RULE, from, to);
    }

    private boolean title(String text, int line) {
        if (text.isEmpty() || (!blank(line - 1) && !lines.isEmpty())) return false;
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches() && numbered.group(1).contains(".") && Wording.name(numbered.group(2))) return true;
        boolean alone = Wording.titled(text) && blank(line + 1);
        return blank(line - 1) && (alone || shouted(text)) && !Lines.bullet(text);
    }

    private static boolean shouted(String text) {
        return Wording.name(text) && text.equals(text.toUpperCase(Locale.ROOT)) && Wording.words(text) > 1;
    }

    private void heading(String text, int from, int to) {
        flush();
        Matcher numbered = NUMBERED.matcher(text);
        boolean counts = numbered.matches();
        int level = counts
                ? 1 + (int) numbered.group(1).chars().filter(c -> c == '.').count()
                : shouted(text) ? 1 : 3;
        int start = counts ? from + numbered.start(2) : from;
        parts.add(new Part.Title(level, RichBuilder.plain(source, start, to), from, to));
    }

    private void flush() {
        if (lines.isEmpty()) return;
        parts.addAll(LineGroups.of(source, lines, wrap, hyphens));
        lines.clear();
    }
}
