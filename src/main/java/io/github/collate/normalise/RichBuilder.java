package io.github.collate.normalise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Collects characters with their place and their marks. */
final class RichBuilder {

    private static final int LONGEST_WORD = 40;

    private final StringBuilder text = new StringBuilder();
    private final List<List<Mark>> marks = new ArrayList<>();
    private final Deque<List<Mark>> open = new ArrayDeque<>();
    private int[] from = new int[64];
    private int[] to = new int[64];

    RichBuilder() {
        open.push(List.of());
    }

    /** A text taken as it stands in the source. */
    static Rich plain(Source source, int start, int end) {
        return new RichBuilder().raw(source.text(), start, end).build();
    }

    RichBuilder push(Mark mark) {
        List<Mark> now = new ArrayList<>(open.getFirst());
        now.add(mark);
        open.push(List.copyOf(now));
        return this;
    }

    RichBuilder pop() {
        if (open.size() > 1) open.pop();
        return this;
    }

    int length() {
        return text.length();
    }

    /** How many marks are open. */
    int depth() {
        return open.size() - 1;
    }

    RichBuilder add(char c, int start, int end) {
        if (c == Source.FILLER) return this;
        if (c == Source.LINK_FROM) return push(Mark.link(""));
        if (c == Source.LINK_TO) return pop();
        int at = text.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, at * 2);
            to = Arrays.copyOf(to, at * 2);
        }
        from[at] = start;
        to[at] = end;
        marks.add(open.getFirst());
        text.append(c);
        return this;
    }

    /** Characters as they stand in the source. */
    RichBuilder raw(String source, int start, int end) {
        for (int i = start; i < end; i++) add(source.charAt(i), i, i + 1);
        return this;
    }

    /** Other characters in place of a stretch of the source. */
    RichBuilder instead(String words, int start, int end) {
        for (int i = 0; i < words.length(); i++) add(words.charAt(i), start, end);
        return this;
    }

    RichBuilder append(Rich rich) {
        for (int i = 0; i < rich.length(); i++) {
            add(rich.text().charAt(i), rich.from(i), rich.to(i));
            marks.set(marks.size() - 1, rich.marks(i));
        }
        return this;
    }

    /** The word in front of a hyphen that ends the text so far; empty where none does. */
    String cutWord() {
        int end = text.length() - 1;
        if (end < 1 || text.charAt(end) != '-' || !Character.isLetter(text.charAt(end - 1))) return "";
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(start - 1))) start--;
        return text.substring(start, end);
    }

    /** Takes the last character off. */
    void removeLast() {
        text.setLength(text.length() - 1);
        marks.remove(marks.size() - 1);
    }

    Rich build() {
        int length = text.length();
        return new Rich(text.toString(), Arrays.copyOf(from, length), Arrays.copyOf(to, length), List.copyOf(marks));
    }
}
