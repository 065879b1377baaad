package io.github.collate.normalise;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags, decks and folders as the words of a heading: what an author files notes under helps to find their topic. */
final class Hints {

    private static final Pattern TAG = Pattern.compile("[^\\s,;\\[\\]\"'#]+");
    private static final Set<String> HOUSEKEEPING = Set.of("marked", "leech", "duplicate", "missing", "-");

    private Hints() {}

    /** The words of a stretch that holds tags: "harbour::old_pier #ebb/spring". */
    static Rich words(Source source, int from, int to) {
        RichBuilder words = new RichBuilder();
        Matcher tag = TAG.matcher(source.text()).region(from, to);
        while (tag.find()) {
            if (HOUSEKEEPING.contains(Wording.lower(tag.group()))) continue;
            for (int at = tag.start(); at < tag.end(); at++) {
                char c = source.text().charAt(at);
                words.add(Chars.in(c, ":_/") ? ' ' : c, at, at + 1);
            }
            words.add(' ', tag.end() - 1, tag.end());
        }
        return words.build().trim();
    }

    /** A heading that takes no place in the note, above all others. */
    static Part.Title title(int level, Rich words, int at) {
        return new Part.Title(level, words, at, at);
    }
}
