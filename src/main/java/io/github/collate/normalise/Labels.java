package io.github.collate.normalise;

import java.util.Arrays;
import java.util.List;

/** Finds the short bare lines among parts that name what follows them. */
final class Labels {

    private static final int WORDS = 7;
    private static final int RUN = 3; // so many short lines in a row are a list, not names

    private Labels() {}

    static boolean[] of(List<Part> parts, Source source) {
        boolean[] labels = new boolean[parts.size()];
        for (int i = 0; i < labels.length; i++) labels[i] = candidate(parts, i, source);
        for (int i = 0; i < labels.length; i++) {
            int end = i;
            while (end < labels.length && labels[end]) end++;
            if (end == i) continue;
            if (end - i >= RUN || listed(parts, i)) Arrays.fill(labels, i, end, false);
            else if (!follows(parts, end - 1)) labels[end - 1] = false;
            i = end - 1;
        }
        return labels;
    }

    private static boolean candidate(List<Part> parts, int i, Source source) {
        if (!(parts.get(i) instanceof Part.Para para)) return false;
        Rich text = para.text();
        String plain = text.plain();
        if (text.length() > 200 || Lines.code(plain) || LinkWords.only(text) || !alone(parts, i, source)) return false;
        if (Wording.introduces(plain)) return true;
        boolean list = i + 1 < parts.size() && !(parts.get(i + 1) instanceof Part.Para);
        return (list || !Leads.says(text))
                && Wording.name(plain)
                && !Wording.colon(plain)
                && Wording.words(plain) <= WORDS
                && (Wording.capital(plain) || Styles.set(text));
    }

    /** Whether a paragraph stands between blank lines or other blocks. */
    private static boolean alone(List<Part> parts, int i, Source source) {
        Part part = parts.get(i);
        int before = source.lineOf(part.from()) - 1;
        int after = source.lineOf(Math.max(part.from(), part.to() - 1)) + 1;
        boolean above =
                before < 0 || Chars.allBlank(source.line(before)) || i == 0 || !(parts.get(i - 1) instanceof Part.Para);
        boolean below = after >= source.lines()
                || Chars.allBlank(source.line(after))
                || (i + 1 < parts.size() && !(parts.get(i + 1) instanceof Part.Para));
        return above && below;
    }

    /** Whether something follows that a line can name. */
    private static boolean follows(List<Part> parts, int i) {
        return i + 1 < parts.size() && !(parts.get(i + 1) instanceof Part.Title);
    }

    /** Whether a colon in front makes the line an item of a list. */
    private static boolean listed(List<Part> parts, int i) {
        Rich text = ((Part.Para) parts.get(i)).text();
        return i > 0
                && parts.get(i - 1) instanceof Part.Para before
                && Wording.colon(before.text().text())
                && !Wording.colon(text.text())
                && !Styles.set(text);
    }
}
