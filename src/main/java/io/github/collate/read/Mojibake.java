package io.github.collate.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Repairs UTF-8 that some program took for Windows-1252 or Windows-1250: {@code Ã—} for a multiplication sign,
 * {@code â€™} for an apostrophe. Only whole sequences whose bytes are UTF-8 are touched, and only where no author would
 * write them; {@link Certainty} holds those rules.
 */
final class Mojibake {

    /** Text can have been decoded wrongly more than once. */
    private static final int ROUNDS = 3;

    private static final List<CodePage> PAGES = List.of(CodePage.WINDOWS_1252, CodePage.WINDOWS_1250);

    /**
     * Characters that were read through the wrong code page.
     *
     * @param start index of the first of them in the text
     * @param length how many they are
     * @param meant the character their bytes stand for
     */
    record Sequence(CodePage page, int start, int length, String meant) {
        int end() {
            return start + length;
        }
    }

    private final String text;
    private final StringBuilder out;
    private int repaired;
    private int first = -1;
    private String example = "";

    private Mojibake(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /** The repaired text; the first repair is reported, with the number of all. */
    static String repair(String text, List<Finding> findings) {
        String now = text;
        for (int round = 0; round < ROUNDS; round++) {
            Mojibake run = new Mojibake(now);
            run.repairOnce();
            if (run.repaired == 0) break;
            now = run.out.toString();
            if (round == 0) findings.add(run.finding());
        }
        return now;
    }

    private void repairOnce() {
        int lastEnd = -1;
        for (int i = 0; i < text.length(); ) {
            Sequence found = text.charAt(i) < 0x80 ? null : certain(i, lastEnd);
            if (found == null) {
                out.append(text.charAt(i++));
            } else {
                note(found);
                out.append(found.meant());
                lastEnd = i = found.end();
            }
        }
    }

    private @Nullable Sequence certain(int i, int lastEnd) {
        for (CodePage page : PAGES) {
            Sequence found = at(text, i, page);
            if (found != null && (lastEnd == i || Certainty.of(text, found))) return found;
        }
        return null;
    }

    /** The sequence that starts at an index, if the characters there are the bytes of one character in UTF-8. */
    static @Nullable Sequence at(String text, int i, CodePage page) {
        int lead = page.encode(text.charAt(i));
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 0 || i + length > text.length()) return null;
        for (int k = 1; k < length; k++) {
            int next = page.encode(text.charAt(i + k));
            if (next < 0x80 || next > 0xBF) return null;
        }
        String meant = page.asUtf8(text, i, length);
        boolean isText = !meant.isEmpty() && !Character.isISOControl(meant.codePointAt(0));
        return isText ? new Sequence(page, i, length, meant) : null;
    }

    private void note(Sequence found) {
        if (repaired++ > 0) return;
        first = out.length();
        example = "'" + text.substring(found.start(), found.end()) + "' to '" + found.meant() + "'";
    }

    private Finding finding() {
        String more = repaired == 1 ? "" : ", and " + (repaired - 1) + " more like it";
        String hint = "save the file as UTF-8; what is meant to stand like this goes between backticks";
        return Decoder.finding(out.toString(), first, "broken characters repaired: " + example + more, hint);
    }
}
