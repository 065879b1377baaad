package io.github.collate.normalise;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a paragraph into sentences, each with its exact stretch of the source. */
final class Sentences {

    /**
     * A sentence.
     *
     * @param from where it starts in the source, with the markup in front of it
     * @param to where it ends, exclusive, with the markup behind it
     */
    record Piece(Rich text, int from, int to) {}

    /** Longer ones are cut between words. Characters. */
    static final int LONGEST = 2000;

    private static final Set<String> NEVER_LAST = Set.of(
            "e.g", "i.e", "eg", "ie", "vs", "cf", "approx", "fig", "no", "nos", "dr", "mr", "mrs", "ms", "st", "incl",
            "esp", "ca", "min", "max", "resp", "viz", "ver", "vol", "pp", "ex");
    private static final Set<String> SELDOM_LAST =
            Set.of("etc", "inc", "ltd", "corp", "a.m", "p.m", "u.s", "co", "jr", "al");
    private static final int BRACKET = 300;

    private Sentences() {}

    /**
     * The sentences of a text.
     *
     * @param from where its block starts in the source, with marker and markup
     * @param to where its block ends
     */
    static List<Piece> cut(Rich rich, int from, int to, Source source) {
        List<int[]> ranges = ranges(rich);
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        for (int i = 0; i < ranges.size(); i++) {
            Rich text = rich.slice(ranges.get(i)[0], ranges.get(i)[1]).trim();
            boolean last = i + 1 == ranges.size();
            int next = last ? to : rich.from(ranges.get(i + 1)[0]);
            int end = last ? source.trimEnd(start, to) : gap(source, text.to(text.length() - 1), next);
            pieces.add(new Piece(text, start, Math.max(end, start + 1)));
            start = last ? to : Math.max(end, source.skipBlank(end, next));
        }
        return pieces;
    }

    /** Markup behind a sentence belongs to it up to the first blank. */
    private static int gap(Source source, int end, int next) {
        int at = end;
        while (at < next && !Chars.blank(source.text().charAt(at))) at++;
        return at;
    }

    private static List<int[]> ranges(Rich rich) {
        String text = rich.text().replace('\n', ' ');
        List<int[]> ranges = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        int start = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at < text.length() && !ends(text, start, at, rich)) continue;
            add(ranges, text, start, at);
            start = at;
        }
        return ranges;
    }

    /** Adds a sentence; one without a word joins the one before it, one too long is cut. */
    private static void add(List<int[]> ranges, String text, int start, int end) {
        int from = start;
        while (from < end && Chars.blank(text.charAt(from))) from++;
        if (from >= end) return;
        if (!Chars.wordy(text.substring(from, end)) && !ranges.isEmpty()) {
            ranges.get(ranges.size() - 1)[1] = end;
            return;
        }
        while (end - from > LONGEST) {
            int cut = cut(text, from);
            ranges.add(new int[] {from, cut});
            from = cut;
            while (from < end && Chars.blank(text.charAt(from))) from++;
        }
        if (from < end) ranges.add(new int[] {from, end});
    }

    private static int cut(String text, int from) {
        for (int at = from + LONGEST; at > from + LONGEST / 2; at--) {
            if (Chars.blank(text.charAt(at))) return at;
        }
        int at = from + LONGEST;
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static boolean ends(String text, int start, int at, Rich rich) {
        int last = at - 1;
        while (last > start && Chars.blank(text.charAt(last))) last--;
        if (last + 1 == at || inside(rich, last, at)) return false;
        char next = text.charAt(at);
        int stop = last;
        while (stop > start && Chars.in(text.charAt(stop), ")]\"'\u201d\u2019*_")) stop--;
        char end = text.charAt(stop);
        if (!Chars.in(end, ".!?\u2026")) return false;
        if (Character.isLowerCase(next) && end != '?' && end != '!') return false;
        return end == '?' || end == '!' || !(abbreviates(text, start, stop, next) || open(text, start, at));
    }

    /** Whether two characters stand in the same code span or formula. */
    @SuppressWarnings("ReferenceEquality") // two spans side by side are two
    private static boolean inside(Rich rich, int last, int at) {
        for (Mark mark : rich.marks(last)) {
            if (mark.leaf() && rich.marks(at).stream().anyMatch(other -> other == mark)) return true;
        }
        return false;
    }

    /** Whether the full stop belongs to an abbreviation, the number of a list, or three dots that go on. */
    private static boolean abbreviates(String text, int start, int stop, char next) {
        int word = stop;
        while (word > start && !Chars.blank(text.charAt(word - 1))) word--;
        while (word < stop && !Character.isLetterOrDigit(text.charAt(word))) word++;
        String token = Wording.lower(text.substring(word, stop));
        if (token.isEmpty()) return text.charAt(stop) == '.' && !Character.isUpperCase(next);
        if (token.endsWith("..")) return !Character.isUpperCase(next);
        if (NEVER_LAST.contains(token)) return true;
        if (SELDOM_LAST.contains(token)) return !Character.isUpperCase(next);
        boolean numbering = word <= start + 2 && token.length() <= 2;
        return numbering && (Character.isDigit(token.charAt(0)) || token.length() == 1);
    }

    /** Whether the sentence goes on in brackets that close behind the place. */
    private static boolean open(String text, int start, int at) {
        int depth = 0;
        for (int i = Math.max(start, at - BRACKET); i < at; i++) {
            if (text.charAt(i) == '(') depth++;
            else if (text.charAt(i) == ')' && depth > 0) depth--;
        }
        return depth > 0
                && text.substring(at, Math.min(text.length(), at + BRACKET)).indexOf(')') >= 0;
    }
}
