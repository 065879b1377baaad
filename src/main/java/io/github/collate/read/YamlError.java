package io.github.collate.read;

import java.util.List;
import java.util.Locale;

/** What the YAML parser stumbled over, in words that help an author. */
record YamlError(String message, String hint) {

    /** How the parser puts it, and what we make of that; the parser's own words where we have none. */
    private record Known(String sign, String message, String hint) {}

    private static final List<Known> KNOWN = List.of(
            new Known("mapping values are not allowed", "a second colon", "put a text that holds ': ' between quotes"),
            new Known("TAB", "a tab", "indent with blanks, not with tabs"),
            new Known("block end", "", "indent this line like its neighbours"),
            new Known("another document", "a second document", "one file holds one document: take out the '---'"),
            new Known("expected ',' or", "", "close the bracket, and put a text that holds ': ' or ',' between quotes"),
            new Known("end of stream", "the file ends inside a text", "close the quotation mark"),
            new Known("cannot start any token", "", "put the text between quotes"),
            new Known("", "", "check indentation, quotes and brackets here and in the lines above"));

    static YamlError of(String problem) {
        Known known = KNOWN.stream()
                .filter(candidate -> problem.contains(candidate.sign()))
                .findFirst()
                .orElseThrow();
        String message = known.message().isEmpty() ? problem.toLowerCase(Locale.ROOT) : known.message();
        return new YamlError(message, known.hint());
    }
}
