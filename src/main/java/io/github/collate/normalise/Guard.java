package io.github.collate.normalise;

import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * A linear scan before Markdown is parsed. What would make the parser slow or exhaust its stack is hidden from it: lines
 * that nest too deeply, pieces with too many characters that open something, reference definitions beyond a number. What
 * is hidden is taken as plain text later; the caps lie far above what people write.
 */
final class Guard {

    /** Quote marks and bullets in front of a line. */
    static final int NESTING = 24;

    /** Columns in front of a bullet. */
    static final int INDENT = 100;

    /** Characters of one kind that open or close something, in a paragraph. */
    static final int OPENERS = 400;

    /** The same in lines without a blank line between them. */
    static final int RUN_OPENERS = 6000;

    /** Characters in a line. */
    static final int LINE = 50_000;

    /** Reference definitions in a file. */
    static final int REFERENCES = 300;

    private static final Pattern REFERENCE = Pattern.compile("[ >]{0,6}\\[[^\\]]{1,999}\\]:.*");
    private static final Pattern BLOCK_START = Pattern.compile("\\s{0,60}(?:[-*+]\\s|\\d{1,9}[.)]\\s|#{1,6}\\s|\\|).*");
    private static final Pattern FENCE = Pattern.compile("[\\s>]{0,40}(?:`{3,20}[^`]{0,200}|~{3,20}.{0,200})");

    private final Source source;
    private final BitSet hidden = new BitSet();
    private final Openers leaf = new Openers();
    private final Openers run = new Openers();
    private int leafStart;
    private int runStart;
    private int references;

    private Guard(Source source) {
        this.source = source;
    }

    /** The lines, counted from 0, that the parser must not see. */
    static BitSet hidden(Source source) {
        Guard guard = new Guard(source);
        for (int line = 0; line < source.lines(); line++) guard.line(line);
        guard.endLeaf(source.lines());
        guard.endRun(source.lines());
        return guard.hidden;
    }

    /** The text with lines blanked out, offsets kept. */
    static char[] hide(Source source, BitSet lines) {
        char[] text = source.text().toCharArray();
        for (int line = lines.nextSetBit(0); line >= 0; line = lines.nextSetBit(line + 1)) {
            Arrays.fill(text, source.start(line), source.end(line), ' ');
        }
        for (int i = 0; i < text.length; i++) {
            if (text[i] == 0) text[i] = ' ';
        }
        return text;
    }

    private void line(int line) {
        int from = source.start(line);
        int to = source.end(line);
        if (to - from > LINE || nests(from, to)) {
            hidden.set(line);
            return;
        }
        String text = source.line(line);
        boolean blank = Chars.allBlank(text);
        if (blank || BLOCK_START.matcher(text).matches()) endLeaf(line);
        if (blank) endRun(line);
        if (REFERENCE.matcher(text).matches() && ++references > REFERENCES) hidden.set(line);
        leaf.count(text);
        run.count(text);
    }

    /** Whether a line stands below too many quotes and lists. */
    private boolean nests(int from, int to) {
        int markers = 0;
        int columns = 0;
        String text = source.text();
        for (int i = from; i < to && markers <= NESTING; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t') columns += c == '\t' ? 4 : 1;
            else if (c == '>') markers++;
            else if (Chars.in(c, "-*+") && i + 1 < to && Chars.blank(text.charAt(i + 1))) markers++;
            else if (digits(text, i, to) > 0) {
                i += digits(text, i, to) - 1;
                markers++;
            } else break;
        }
        return markers > NESTING || (markers > 0 && columns > INDENT);
    }

    /** The length of a number's marker, 0 if there is none. */
    private static int digits(String text, int from, int to) {
        int at = from;
        while (at < to && at - from < 9 && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
        boolean marker =
                at > from && at + 1 < to && Chars.in(text.charAt(at), ".)") && Chars.blank(text.charAt(at + 1));
        return marker ? at - from + 1 : 0;
    }

    private void endLeaf(int line) {
        if (leaf.most() > OPENERS) hide(leafStart, line);
        leaf.clear();
        leafStart = line;
    }

    private void endRun(int line) {
        if (run.most() > RUN_OPENERS) hide(runStart, line);
        run.clear();
        runStart = line;
    }

    /** Fences stay, so that what follows them does not turn into something else. */
    private void hide(int from, int to) {
        for (int line = from; line < to; line++) {
            if (!FENCE.matcher(source.line(line)).matches()) hidden.set(line);
        }
    }

    /** Counts characters that open or close something, by kind. */
    private static final class Openers {
        private static final String KINDS = "*_`[]\\<&!~$(" + Source.LINK_FROM;
        private final int[] counts = new int[KINDS.length()];

        void count(String text) {
            for (int i = 0; i < text.length(); i++) {
                int kind = KINDS.indexOf(text.charAt(i));
                if (kind >= 0) counts[kind]++;
            }
        }

        int most() {
            return Arrays.stream(counts).max().orElse(0);
        }

        void clear() {
            Arrays.fill(counts, 0);
        }
    }
}
