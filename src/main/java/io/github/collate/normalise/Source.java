package io.github.collate.normalise;

import io.github.collate.model.Problems;
import io.github.collate.model.RawNote;
import io.github.collate.model.Span;
import java.util.Arrays;

/** The text of a note with its lines: turns offsets into spans and back. Offsets count UTF-16 code units from 0. */
final class Source {

    /**
     * Stands in a view for markup that says nothing; running text leaves it out. A code point that is no character, so
     * that no decoded note holds it and no parser takes it for a blank or a mark.
     */
    static final char FILLER = '\uFDD0';

    /** Stands in a view where a link begins that leads nowhere on a page, such as one to another note. */
    static final char LINK_FROM = '\uFDD1';

    /** Stands in a view where such a link ends. */
    static final char LINK_TO = '\uFDD2';

    private static final int SHOWN = 200; // characters of a line that a warning shows

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

    /**
     * The same note as a reader is to see it, with markup of its own made harmless and every offset kept.
     *
     * @throws IllegalArgumentException if the text has another length
     */
    Source seenAs(char[] view) {
        if (view.length != text.length()) throw new IllegalArgumentException("a view keeps every offset");
        String seen = new String(view);
        return new Source(new RawNote(note.set(), note.file(), note.shown(), seen, note.sha256(), note.reader()));
    }

    /** The name of the file without its folders, in lower case. */
    String name() {
        return Wording.lower(note.file().substring(note.file().lastIndexOf('/') + 1));
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

    /** Warns of a line, counted from 0. */
    void warn(int line, Problems problems, String message, String hint) {
        String shown = text.substring(start(line), Math.min(end(line), start(line) + SHOWN));
        problems.warning(Span.at(note.shown(), line + 1), message, shown.replace(FILLER, ' '), hint);
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
