package io.github.collate.reconcile;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of a statement that stand for themselves: sentences, and lines that begin like one. */
final class Parts {

    private static final Pattern MARKUP = Pattern.compile("[*_`]");
    private static final Pattern NEW_LINE = Pattern.compile("\\s*\\n\\s*(?=\\p{Lu})");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[.;!?](?=\\s)|\\n");

    private Parts() {}

    /** @param said as it stands in the file */
    static List<String> of(String said) {
        String plain = MARKUP.matcher(said).replaceAll("");
        String lines = SPACE.matcher(NEW_LINE.matcher(plain).replaceAll("\u0000"))
                .replaceAll(" ")
                .replace('\u0000', '\n');
        return Arrays.stream(END.split(lines)).map(String::strip).toList();
    }
}
