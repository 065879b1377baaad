package io.github.collate.normalise;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines at the head of a text file that Anki exported, each a number sign, a key and a value (Anki manual,
 * "Importing text files", "File headers").
 *
 * @param values by key in lower case
 * @param lines how many lines the head has
 */
record AnkiHead(Map<String, String> values, int lines) {

    private static final Pattern LINE = Pattern.compile("#\\s*([A-Za-z][A-Za-z ]{0,30}?)\\s*:(.*)");
    private static final Pattern KNOWN = Pattern.compile(
            "(?i)#\\s*(?:separator|html|columns|deck|notetype|tags|(?:guid|deck|notetype|tags) column)\\s*:.*");
    private static final Map<String, Character> SEPARATORS =
            Map.of("tab", '\t', "\\t", '\t', "comma", ',', "semicolon", ';', "pipe", '|', "colon", ':', "space", ' ');
    private static final int MOST = 40; // lines
    private static final int LONGEST = 5000; // characters of one

    AnkiHead {
        values = Map.copyOf(values);
    }

    /** The head of a text; of another text it has no lines. */
    static AnkiHead of(Source source) {
        Map<String, String> values = new TreeMap<>();
        int line = 0;
        if (!is(source)) return new AnkiHead(values, 0);
        while (line < Math.min(source.lines(), MOST) && source.line(line).startsWith("#")) {
            Matcher found = LINE.matcher(source.line(line++));
            if (found.matches())
                values.put(Wording.lower(found.group(1)), found.group(2).stripTrailing());
        }
        return new AnkiHead(values, line);
    }

    static boolean is(Source source) {
        for (int line = 0; line < Math.min(source.lines(), MOST); line++) {
            if (!source.text().startsWith("#", source.start(line))) return false;
            boolean brief = source.end(line) - source.start(line) < LONGEST;
            if (brief && KNOWN.matcher(source.line(line)).matches()) return true;
        }
        return false;
    }

    boolean present() {
        return lines > 0;
    }

    /** The separator it names. */
    Optional<Character> separator() {
        String value = Wording.lower(values.getOrDefault("separator", ""));
        if (value.length() == 1) return Optional.of(value.charAt(0));
        Character known = SEPARATORS.get(value.strip());
        return value.equals("\t") || values.getOrDefault("separator", "x").isEmpty()
                ? Optional.of('\t')
                : Optional.ofNullable(known);
    }

    /** Whether fields are HTML, where it says so. */
    Optional<Boolean> html() {
        return Optional.ofNullable(values.get("html"))
                .map(value -> value.strip().equalsIgnoreCase("true"));
    }

    /** The column of tags, decks, note types or ids, counted from 0, or -1. */
    int column(String what) {
        String value = values.getOrDefault(what + " column", "").strip();
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) - 1 : -1;
    }
}
