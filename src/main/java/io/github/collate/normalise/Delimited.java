package io.github.collate.normalise;

import io.github.collate.model.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * Separated values cut into rows (RFC 4180), with the quotes that people write: one inside a word is a letter, one that
 * never closes too, and blanks around a quoted field mean nothing.
 */
final class Delimited {

    /** Fields of a row; a line that has more is no row. */
    static final int MOST_FIELDS = 200;

    /** Characters of a quoted field; in a longer one the quote was never closed. */
    static final int LONGEST = 50_000;

    /** What stands between two separators; the place is that of the words, without their quotes. */
    record Field(int from, int to) {}

    /** A line, or several where a quoted field breaks. */
    record Row(List<Field> fields, int from, int to) {
        Row {
            fields = List.copyOf(fields);
        }
    }

    private final Source source;
    private final char separator;
    private final Problems problems;
    private final char[] view;
    private final List<Row> rows = new ArrayList<>();
    private boolean warned;

    private Delimited(Source source, char separator, Problems problems) {
        this.source = source;
        this.separator = separator;
        this.problems = problems;
        this.view = source.text().toCharArray();
    }

    /**
     * Cuts a text.
     *
     * @param line the first line to read, counted from 0
     * @param most how many rows to read at most
     */
    static Delimited of(Source source, int line, char separator, int most, Problems problems) {
        Delimited delimited = new Delimited(source, separator, problems);
        int at = line < source.lines() ? source.start(line) : source.text().length();
        while (at < source.text().length() && delimited.rows.size() < most) at = delimited.row(at);
        return delimited;
    }

    /** The rows that hold something. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The text with what only quotes a quote made harmless. */
    Source seen() {
        return source.seenAs(view);
    }

    /** Reads a row; gives where the next one starts. */
    private int row(int start) {
        List<Field> fields = new ArrayList<>();
        int at = start;
        while (true) {
            at = field(at, fields);
            boolean more = at < view.length && source.text().charAt(at) == separator;
            if (more && fields.size() == MOST_FIELDS) return tooMany(start);
            if (!more) break;
            at++;
        }
        int from = source.skipBlank(start, at);
        int to = source.trimEnd(from, at);
        if (from < to) rows.add(new Row(fields, from, to));
        return at + 1;
    }

    private int tooMany(int start) {
        int line = source.lineOf(start);
        warn(line, "more than " + MOST_FIELDS + " fields on a line; kept as plain text", "name the right separator");
        rows.add(new Row(List.of(new Field(start, source.end(line))), start, source.end(line)));
        return source.end(line) + 1;
    }

    /** Reads a field; gives where its separator or line break stands. */
    private int field(int start, List<Field> fields) {
        String text = source.text();
        int at = start;
        while (at < text.length() && blank(text.charAt(at))) at++;
        if (at < text.length() && text.charAt(at) == '"') {
            int close = closing(at);
            if (close > 0) {
                unescape(at + 1, close);
                fields.add(new Field(at + 1, close));
                return behind(close + 1);
            }
            view[at] = Source.FILLER;
            warn(source.lineOf(at), "a quote that opens here never closes; the line is read as it stands", "close it");
        }
        int end = at;
        while (end < text.length() && text.charAt(end) != separator && text.charAt(end) != '\n') end++;
        fields.add(new Field(at, end));
        return end;
    }

    private boolean blank(char c) {
        return c != '\n' && c != separator && Chars.blank(c);
    }

    /** The first place behind blanks. */
    private int behind(int from) {
        int at = from;
        while (at < view.length && blank(source.text().charAt(at))) at++;
        return at;
    }

    /** Where a quoted field ends, or -1: a quote before a separator or a line's end, unless another field opens first. */
    private int closing(int open) {
        String text = source.text();
        int last = Math.min(text.length(), open + LONGEST);
        for (int at = text.indexOf('"', open + 1); at >= 0 && at < last; at = text.indexOf('"', at + 1)) {
            if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at++;
                continue;
            }
            int next = behind(at + 1);
            if (next == text.length() || text.charAt(next) == separator || text.charAt(next) == '\n') return at;
            char before = text.charAt(at - 1);
            if (before == '\n' || before == separator) return -1;
        }
        return -1;
    }

    /** A quote inside quotes is written twice, or behind a backslash. */
    private void unescape(int from, int to) {
        String text = source.text();
        for (int at = from; at + 1 < to; at++) {
            if (text.charAt(at + 1) != '"' || !Chars.in(text.charAt(at), "\"\\")) continue;
            view[at++] = '"';
            view[at] = Source.FILLER; // behind the quote, as what follows an attribute's value in HTML
        }
    }

    private void warn(int line, String message, String hint) {
        if (!warned) source.warn(line, problems, message, hint);
        warned = true;
    }
}
