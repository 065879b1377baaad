package io.github.collate.normalise;

import io.github.collate.normalise.Mark.Kind;
import java.util.List;

/** How a whole line is set. */
final class Styles {

    private Styles() {}

    /** Whether all words are bold, italic or a link, a closing colon aside. */
    static boolean set(Rich line) {
        int end = line.length();
        while (end > 0
                && (Chars.in(line.text().charAt(end - 1), ":.")
                        || Chars.blank(line.text().charAt(end - 1)))) end--;
        return end > 0 && line.slice(0, end).all(Styles::emphatic);
    }

    private static boolean emphatic(List<Mark> marks) {
        return marks.stream()
                .anyMatch(
                        mark -> mark.kind() == Kind.STRONG || mark.kind() == Kind.EMPHASIS || mark.kind() == Kind.LINK);
    }

    /** Whether a line is nothing but pictures. */
    static boolean picture(Rich line) {
        return !line.isEmpty() && line.all(marks -> marks.stream().anyMatch(mark -> mark.kind() == Kind.IMAGE));
    }
}
