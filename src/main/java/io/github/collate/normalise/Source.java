package io.github.collate.normalise;

import io.github.collate.model.RawNote;
import io.github.collate.model.Span;
import java.util.Arrays;

/** The text of a note with its lines: turns offsets into spans and back. Offsets count UTF-16 code units from 0. */
final class Source {

    private final RawNote note;
    private final String text;
    private final int[] starts;

    Source(RawNote note) {
        this.note = note;
        this.text = note.text();
        this.starts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) starts = Arrays.copyOf(starts, count * 2);
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    RawNote note() {
        return note;
    }

    String text() {
        return text;
    }

    /** How many lines there are; one more than there are line breaks. */
    int lines() {
        return starts.length;
    }

    /** The line an offset stands in, counted from 0. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Where a line starts. */
    int start(int line) {
        return starts[line];
    }

    /** Where a line ends, before its line break. */
    int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    }

    /** The words of a line, without its line break. */
    String line(int line) {
        return text.substring(start(line), end(line));
    }

    /** The span of a stretch of the text, its end exclusive. */
    Span span(int from, int to) {
        int last = Math.max(from, to - 1);
        int line = lineOf(from);
        int endLine = lineOf(last);
        return new Span(note.file(), line + 1, from - starts[line] + 1, endLine + 1, last - starts[endLine] + 1);
    }

    /** The text of a stretch. */
    String raw(int from, int to) {
        return text.substring(from, to);
    }

    /** The first offset in a stretch that is not blank, or its end. */
    int skipBlank(int from, int to) {
        int at = from;
        while (at < to && Chars.blank(text.charAt(at))) at++;
        return at;
    }

    /** The end of a stretch less its trailing blanks. */
    int trimEnd(int from, int to) {
        int at = to;
        while (at > from && Chars.blank(text.charAt(at - 1))) at--;
        return at;
    }

    /** Whether nothing stands between two offsets. */
    boolean blank(int from, int to) {
        return skipBlank(from, to) >= to;
    }
}
