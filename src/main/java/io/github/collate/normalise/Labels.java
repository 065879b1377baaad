package io.github.collate.normalise;

import java.util.Arrays;
import java.util.List;

/** Finds the short bare lines among parts that name what follows them. */
final class Labels {

    private static final int WORDS = 7;
    private static final int RUN = 3; // so many short lines in a row are a list, not names

    private Labels() {}

    static boolean[] of(List<Part> parts) {
        boolean[] labels = new boolean[parts.size()];
        for (int i = 0; i < labels.length; i++) labels[i] = candidate(parts.get(i)) && introduces(parts, i);
        for (int i = 0; i < labels.length; i++) {
            int end = i;
            while (end < labels.length && labels[end]) end++;
            if (end - i >= RUN) Arrays.fill(labels, i, end, false);
            i = Math.max(i, end - 1);
        }
        return labels;
    }

    private static boolean candidate(Part part) {
        if (!(part instanceof Part.Para para)) return false;
        Rich text = para.text();
        String plain = text.plain();
        if (text.length() > 200 || Lines.code(plain) || LinkWords.only(text)) return false;
        if (Wording.introduces(plain)) return true;
        String bare = Wording.withoutColon(plain);
        return Wording.name(bare)
                && !Wording.colon(plain)
                && Wording.words(bare) <= WORDS
                && (Wording.capital(bare) || Styles.set(text));
    }

    /** Whether something follows that a line can name, and no colon in front makes it an item of a list. */
    private static boolean introduces(List<Part> parts, int i) {
        boolean follows = i + 1 < parts.size() && !(parts.get(i + 1) instanceof Part.Title);
        if (!follows) return false;
        Rich text = ((Part.Para) parts.get(i)).text();
        boolean item = i > 0
                && parts.get(i - 1) instanceof Part.Para before
                && Wording.colon(before.text().text())
                && !Wording.colon(text.text())
                && !Styles.set(text);
        return !item;
    }
}
