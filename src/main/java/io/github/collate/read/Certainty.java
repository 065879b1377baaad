package io.github.collate.read;

import io.github.collate.read.Mojibake.Sequence;

/**
 * Whether characters that look like misread UTF-8 can be nothing else. In doubt the author's text stays as it is: a
 * capital at the end of a shouted word before a quotation mark ({@code MANHÃ”}) looks like mojibake and is none.
 */
final class Certainty {

    /** What may well stand behind a word: quotes, dashes, an ellipsis, a no-break space. */
    private static final String CLOSING = "‚„…‘’“”–—«»‹›\u00A0";

    /** The same and the signs that may stand behind a capital: footnotes, ordinals, marks of trade. */
    private static final String TYPOGRAPHIC = CLOSING + "™®©ªº¹²³·¿¡°§†‡•¨´¯¸";

    /** French sets a no-break space before these. */
    private static final String AFTER_FRENCH_BLANK = ";:!?»";

    /** So much of a line is looked at on either side: a line can be the whole file. Characters. */
    private static final int NEAR = 80;

    private Certainty() {}

    /** Whether the sequence is certainly a misread character. */
    static boolean of(String text, Sequence found) {
        if (isShown(text, found)) return false;
        for (int i = found.start(); i < found.end(); i++) {
            if (Character.isISOControl(text.charAt(i))) return true;
        }
        return switch (found.length()) {
            case 2 -> ofTwo(text, found);
            case 3 -> ofThree(text, found);
            default -> isEmoji(found.meant().codePointAt(0)) || isRun(text, found);
        };
    }

    /** Text about misread characters: in a code span, between quotes, or beside the character that is meant. */
    private static boolean isShown(String text, Sequence found) {
        String before = before(text, found);
        String after = after(text, found);
        boolean inCode = before.chars().filter(c -> c == '`').count() % 2 == 1 && after.indexOf('`') >= 0;
        boolean quoted = !before.isEmpty()
                && !after.isEmpty()
                && "\"'“‘".indexOf(before.charAt(before.length() - 1)) >= 0
                && "\"'”’".indexOf(after.charAt(0)) >= 0;
        return inCode || quoted || standsRight(before + " " + after, text, found);
    }

    private static String before(String text, Sequence found) {
        String near = text.substring(Math.max(0, found.start() - NEAR), found.start());
        return near.substring(near.lastIndexOf('\n') + 1);
    }

    private static String after(String text, Sequence found) {
        String near = text.substring(found.end(), Math.min(text.length(), found.end() + NEAR));
        return near.indexOf('\n') < 0 ? near : near.substring(0, near.indexOf('\n'));
    }

    /** Whether the line holds the meant character as such too; no-break spaces are too common to tell anything. */
    private static boolean standsRight(String line, String text, Sequence found) {
        String misread = text.substring(found.start(), found.end());
        return !found.meant().equals("\u00A0") && line.replace(misread, "").contains(found.meant());
    }

    private static boolean ofTwo(String text, Sequence found) {
        int lead = found.page().encode(text.charAt(found.start()));
        char second = text.charAt(found.start() + 1);
        char before = found.start() == 0 ? ' ' : text.charAt(found.start() - 1);
        if (Character.isLowerCase(before)) return Character.isUpperCase(text.charAt(found.start()));
        if (isRun(text, found)) return true;
        if (lead == 0xC2 || lead == 0xC3) {
            if (Character.isUpperCase(before) && TYPOGRAPHIC.indexOf(second) >= 0) return false;
            if (found.page() == CodePage.WINDOWS_1250 && Character.isLetter(second)) return false;
            return second != 0xA0 || !standsBeforeFrenchMark(text, found);
        }
        boolean greekOrCyrillic = lead == 0xCE || lead == 0xCF || lead == 0xD0 || lead == 0xD1;
        return greekOrCyrillic && !Character.isLetter(before) && TYPOGRAPHIC.indexOf(second) < 0;
    }

    private static boolean standsBeforeFrenchMark(String text, Sequence found) {
        return found.end() < text.length() && AFTER_FRENCH_BLANK.indexOf(text.charAt(found.end())) >= 0;
    }

    private static boolean ofThree(String text, Sequence found) {
        int meant = found.meant().codePointAt(0);
        if (meant == 0xFEFF || (meant >= 0xFB00 && meant <= 0xFB06)) return true;
        if (meant < 0x2000 || meant > 0x2BFF) return isRun(text, found);
        if (text.charAt(found.start() + 1) == '€') return true;
        return CLOSING.indexOf(text.charAt(found.start() + 1)) < 0
                || CLOSING.indexOf(text.charAt(found.start() + 2)) < 0;
    }

    private static boolean isEmoji(int meant) {
        return meant >= 0x1F000 && meant <= 0x1FAFF;
    }

    /** Two sequences side by side: no words come out so by chance. */
    private static boolean isRun(String text, Sequence found) {
        return found.end() < text.length() && Mojibake.at(text, found.end(), found.page()) != null;
    }
}
