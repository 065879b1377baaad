package io.github.collate.normalise;

import java.util.List;

/** HTML that must be ended and is not: to Markdown it takes the rest of the file with it, so the parser must not see it. */
final class Runaways {

    private static final List<String> OPEN = List.of("<!--", "<script", "<style", "<pre", "<textarea");
    private static final List<String> CLOSE = List.of("-->", "</script", "</style", "</pre", "</textarea");

    private Runaways() {}

    /** Makes them plain characters to the parser; their words are taken from the source. */
    static void hide(String text, char[] structure) {
        String lower = Wording.lower(text);
        if (lower.length() != text.length()) return; // a rare letter grew; the parts catch what is left
        for (int i = 0; i < OPEN.size(); i++) {
            int after = lower.lastIndexOf(CLOSE.get(i)) + 1;
            for (int at = lower.indexOf(OPEN.get(i), after); at >= 0; at = lower.indexOf(OPEN.get(i), at + 1)) {
                if (structure[at] == '<') structure[at] = 'x';
            }
        }
    }
}
