package io.github.collate.normalise;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Formulas between dollar signs, found before Markdown is parsed so that their stars and underscores mean nothing to it.
 * Two sums of money on a line are no formula: an opening dollar has no blank behind it, a closing one none before it and
 * neither letter nor digit behind it, and what stands between looks like mathematics.
 */
final class Formulas {

    private static final Pattern MATHEMATICS = Pattern.compile(".*[=+*/^_\\\\<>].*|[A-Za-z][A-Za-z0-9]{0,2}");
    private static final int LONGEST = 400;

    private final int[] starts;
    private final int[] ends;

    private Formulas(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** None. */
    static Formulas none() {
        return new Formulas(new int[0], new int[0]);
    }

    /** Those of a text. */
    static Formulas in(String text) {
        int[] starts = new int[8];
        int[] ends = new int[8];
        int count = 0;
        for (int at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
            int end = opens(text, at) ? end(text, at) : -1;
            if (end < 0) continue;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = at;
            ends[count++] = end;
            at = end - 1;
        }
        return new Formulas(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }

    private static boolean opens(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return !Character.isLetterOrDigit(before)
                && !Chars.in(before, "$\\`{\"'")
                && !Chars.blank(after)
                && !Chars.in(after, "${(`");
    }

    private static int end(String text, int at) {
        int last = Math.min(text.length(), at + LONGEST);
        for (int i = at + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '`') return -1;
            if (c == '$' && text.charAt(i - 1) != '\\') return closes(text, at, i) ? i + 1 : -1;
        }
        return -1;
    }

    private static boolean closes(String text, int at, int i) {
        boolean free = i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
        return free
                && !Chars.blank(text.charAt(i - 1))
                && MATHEMATICS.matcher(text.substring(at + 1, i)).matches();
    }

    /** Where the formula ends that starts here, exclusive; 0 where none does. */
    int endAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? ends[found] : 0;
    }

    /** Hides the formulas from a parser: same length, nothing that means anything. */
    void hide(char[] text) {
        for (int i = 0; i < starts.length; i++) Arrays.fill(text, starts[i], ends[i], 'x');
    }
}
