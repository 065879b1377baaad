package io.github.collate.normalise;

/** What kind a character is, the same on every Java version for what notes hold. */
final class Chars {

    private Chars() {}

    /** Blanks, tabs, line breaks, no-break spaces and control characters. */
    static boolean blank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u202f' || c == '\u3000' || (c >= '\u2000' && c <= '\u200b');
    }

    /** Whether a text holds a letter or a digit. */
    static boolean wordy(CharSequence text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether a text holds nothing but blanks. */
    static boolean allBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!blank(text.charAt(i))) return false;
        }
        return true;
    }

    /** The text without blanks at its ends, every run of blanks one space. */
    static String squeeze(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!blank(c)) out.append(c);
            else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') out.append(' ');
        }
        int length = out.length();
        if (length > 0 && out.charAt(length - 1) == ' ') out.setLength(length - 1);
        return out.toString();
    }

    /** Whether a character is one of a few. */
    static boolean in(char c, String few) {
        return few.indexOf(c) >= 0;
    }
}
