package io.github.collate.normalise;

import io.github.collate.model.Inline;
import io.github.collate.normalise.Mark.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Running text whose every character knows where it stands in the source and how it is set. A line break inside a
 * paragraph is kept as {@code \n}, so that later steps can tell wrapped lines from lines of their own.
 */
final class Rich {

    static final Rich EMPTY = new Rich("", new int[0], new int[0], List.of());

    private final String text;
    private final int[] from;
    private final int[] to;
    private final List<List<Mark>> marks;

    Rich(String text, int[] from, int[] to, List<List<Mark>> marks) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.marks = marks;
    }

    /** The words, line breaks kept. */
    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where a character starts in the source. */
    int from(int index) {
        return from[index];
    }

    /** Where a character ends in the source. */
    int to(int index) {
        return to[index];
    }

    /** The marks of a character, outermost first. */
    List<Mark> marks(int index) {
        return marks.get(index);
    }

    /** The words on one line, without blanks at the ends. */
    String plain() {
        return Chars.squeeze(text);
    }

    /** A part of it. */
    Rich slice(int start, int end) {
        return new Rich(
                text.substring(start, end),
                Arrays.copyOfRange(from, start, end),
                Arrays.copyOfRange(to, start, end),
                marks.subList(start, end));
    }

    /** The same without blanks at its ends. */
    Rich trim() {
        int start = 0;
        int end = text.length();
        while (start < end && Chars.blank(text.charAt(start))) start++;
        while (end > start && Chars.blank(text.charAt(end - 1))) end--;
        return start == 0 && end == text.length() ? this : slice(start, end);
    }

    /** Its lines. */
    List<Rich> lines() {
        List<Rich> lines = new ArrayList<>();
        int start = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
            lines.add(slice(start, at));
            start = at + 1;
        }
        lines.add(slice(start, text.length()));
        return lines;
    }

    /** Whether a character stands below a mark of that kind. */
    boolean has(int index, Kind kind) {
        for (Mark mark : marks.get(index)) {
            if (mark.kind() == kind) return true;
        }
        return false;
    }

    /** Whether every character that is not blank fits. */
    boolean all(Predicate<List<Mark>> fits) {
        for (int i = 0; i < length(); i++) {
            if (!Chars.blank(text.charAt(i)) && !fits.test(marks.get(i))) return false;
        }
        return true;
    }

    /** What goes on a page. */
    List<Inline> inlines() {
        return Inlines.of(this);
    }
}
