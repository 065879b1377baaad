package io.github.collate.normalise;

/** Decides whether a line break was put there by a margin or by the author. */
final class Wrap {

    private static final int SHORT = 40; // characters; below this a lower-case line is rather one of its own

    private final int width;
    private final boolean prose;

    /**
     * @param width the margin the text was wrapped at, in characters
     * @param prose whether lines that reach the margin go on whatever comes next
     */
    Wrap(int width, boolean prose) {
        this.width = width;
        this.prose = prose;
    }

    /** Whether the second line goes on with the first. */
    boolean joins(String line, String next) {
        String first = line.strip();
        String second = next.strip();
        if (first.isEmpty() || second.isEmpty() || Lines.bullet(second) || Lines.code(first) || Lines.code(second)) {
            return false;
        }
        if (Lines.asks(second) || Lines.answers(second)) return false;
        char end = first.charAt(first.length() - 1);
        if (Chars.in(end, ".!?:;") && !first.endsWith("..")) return prose && end == ';';
        if (hangs(first, end) || cut(first, second)) return true;
        if (Character.isLowerCase(second.codePointAt(0))) return lower(first, second);
        return prose && reaches(first, second);
    }

    private static boolean hangs(String line, char end) {
        if (Chars.in(end, ",&(+/\u2014") || line.endsWith(" -") || openBracket(line)) return true;
        int blank = line.lastIndexOf(' ');
        String last = Wording.lower(line.substring(blank + 1));
        return blank > 0 && Lexicon.OPEN_ENDED.contains(last);
    }

    /** Whether a hyphen cuts a word at the line's end. */
    private static boolean cut(String first, String second) {
        int end = first.length() - 1;
        return end > 0
                && first.charAt(end) == '-'
                && Character.isLetter(first.charAt(end - 1))
                && Character.isLowerCase(second.codePointAt(0));
    }

    private static boolean openBracket(String line) {
        return line.lastIndexOf('(') > line.lastIndexOf(')');
    }

    private boolean lower(String first, String second) {
        int blank = second.indexOf(' ');
        String word = blank < 0 ? second : second.substring(0, blank);
        if (first.length() >= SHORT && Lexicon.CONTINUES.contains(word)) return true;
        if (prose && first.length() >= SHORT / 2) return true;
        return reaches(first, second);
    }

    /** Whether the next line's first word had no room left. */
    private boolean reaches(String first, String second) {
        int blank = second.indexOf(' ');
        int word = blank < 0 ? second.length() : blank;
        return first.length() * 5 >= width * 3 && first.length() + 1 + word > width * 9 / 10;
    }
}
