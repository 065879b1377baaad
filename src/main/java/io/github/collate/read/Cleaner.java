package io.github.collate.read;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out what no one sees and no one meant: control characters, escape sequences of terminals, zero-width characters,
 * soft hyphens, marks of writing direction. Blanks of every width become plain blanks. Lines stay as they are.
 */
final class Cleaner {

    /** Colours and cursor moves of a terminal (ECMA-48, 5.4). */
    private static final Pattern ESCAPES = Pattern.compile("\u001B\\[[0-9;?]*[A-Za-z]");

    private final String text;
    private final StringBuilder out;
    private int removed;
    private int firstRemoved = -1;

    private Cleaner(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /** The clean text; control characters are reported, the rest is too common in pasted text to be news. */
    static String clean(String raw, List<Finding> findings) {
        if (isPlain(raw)) return raw;
        Cleaner cleaner = new Cleaner(ESCAPES.matcher(raw).replaceAll(""));
        for (int i = 0; i < cleaner.text.length(); i++) cleaner.take(i);
        String clean = cleaner.out.toString();
        if (cleaner.removed > 0) findings.add(cleaner.finding(clean));
        return clean;
    }

    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\n' && c != '\t' && (c < ' ' || c >= 0x7F)) return false;
        }
        return true;
    }

    private void take(int i) {
        char c = text.charAt(i);
        if (isBreak(c)) {
            takeBreak(i);
        } else if (isControl(c)) {
            if (removed++ == 0) firstRemoved = out.length();
        } else if (isBlank(c)) {
            out.append(' ');
        } else if (!isInvisible(c) || joins(i)) {
            out.append(c);
        }
    }

    /** A page or line break that editors show inside a line: nothing at the start of a line, else a blank. */
    private void takeBreak(int i) {
        boolean atStart = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
        boolean atEnd = i + 1 == text.length() || text.charAt(i + 1) == '\n';
        if (!atStart && !atEnd) out.append(' ');
    }

    private static boolean isBreak(char c) {
        return c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isControl(char c) {
        boolean inC0 = c < ' ' && c != '\n' && c != '\t';
        boolean noCharacter = (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE;
        return inC0 || (c >= 0x7F && c < 0xA0) || noCharacter;
    }

    /** No-break spaces and the spaces of typesetters. */
    private static boolean isBlank(char c) {
        return c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F;
    }

    private static boolean isInvisible(char c) {
        return c == 0xAD
                || c == 0x180E
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF;
    }

    /** Joiners carry meaning inside emoji and in scripts east of Greek. */
    private boolean joins(int i) {
        char c = text.charAt(i);
        boolean joiner = c == 0x200C || c == 0x200D;
        return joiner
                && i > 0
                && i + 1 < text.length()
                && isEastern(text.charAt(i - 1))
                && isEastern(text.charAt(i + 1));
    }

    private static boolean isEastern(char c) {
        return c >= 0x0590 && (c < 0x2000 || c > 0x206F) && c != 0xFEFF;
    }

    private Finding finding(String clean) {
        String what = removed == 1 ? "1 control character" : removed + " control characters";
        return Decoder.finding(clean, firstRemoved, what + " left out", "delete what stands there and cannot be seen");
    }
}
