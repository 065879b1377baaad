package io.github.collate.normalise;

import io.github.collate.model.Problems;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML that must be ended and is not: to Markdown it takes the rest of the file with it, so the parser must not see it. */
final class Runaways {

    private static final List<String> OPEN = List.of("<!--", "<script", "<style", "<pre", "<textarea");
    private static final List<String> CLOSE = List.of("-->", "</script", "</style", "</pre", "</textarea");

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z]|<!");
    private static final Pattern OPENER = Pattern.compile("<!--|<[A-Za-z]+(?:[^<>\\n]{0,200}>)?");

    private Runaways() {}

    /** The text as an HTML parser may see it: what opens such a piece is no markup any more. */
    static Source shown(Source source, Problems problems) {
        char[] view = source.text().toCharArray();
        hide(source.text(), view);
        for (int at = 0; at < view.length; at++) {
            if (view[at] != 'x' || source.text().charAt(at) != '<') continue;
            Matcher opener =
                    OPENER.matcher(source.text()).region(at, source.text().length());
            Arrays.fill(view, at, opener.lookingAt() ? opener.end() : at + 1, Source.FILLER);
            source.warn(
                    source.lineOf(at),
                    problems,
                    "the comment, script or sample that opens here never ends; kept as plain text",
                    "close it, or take it out");
        }
        return source.seenAs(view);
    }

    /** Whether a stretch of HTML holds such a piece, or a tag that never ends. */
    static boolean in(String html) {
        int tag = html.lastIndexOf('<');
        boolean open = tag >= 0
                && html.indexOf('>', tag) < 0
                && TAG.matcher(html).region(tag, html.length()).lookingAt();
        char[] text = html.toCharArray();
        hide(html, text);
        return open || !html.contentEquals(CharBuffer.wrap(text));
    }

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
