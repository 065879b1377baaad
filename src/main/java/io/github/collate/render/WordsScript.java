package io.github.collate.render;

import io.github.collate.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The words that scripts need, as a script of their own: {@code collate.words}, and how they are filled in. */
final class WordsScript {

    /** The path of the script for questions. */
    static final String PATH = "assets/words.js";

    /** The path of the script for the search. */
    static final String SEARCH_PATH = "assets/search-words.js";

    /** The path of the script for a reader's own marks. */
    static final String OWN_PATH = "assets/own-words.js";

    /** The path of the script for storing the site. */
    static final String DEVICE_PATH = "assets/device-words.js";

    /** The path of the script for keys, and cards about links. */
    static final String PAGE_PATH = "assets/page-words.js";

    /** What the keys of words for questions start with. */
    static final String PREFIX = "quiz.";

    /** What the keys of words for the search start with. */
    static final String SEARCH_PREFIX = "search.";

    /** What the keys of words for a reader's own marks start with. */
    static final String OWN_PREFIX = "own.";

    /** What the keys of words for storing the site start with. */
    static final String DEVICE_PREFIX = "device.";

    /** What the keys of words for keys, and cards about links, start with. */
    static final String PAGE_PREFIX = "page.";

    /** As {@link Wording#text} and {@link Wording#count} do it. */
    private static final String FILLING = """
            collate.word = function (key) {
              var values = Array.prototype.slice.call(arguments, 1);
              var words = collate.words;
              var text = words[key] || words[key + (values[0] === 1 ? ".one" : ".other")];
              if (text === undefined) throw new Error("no words for " + key);
              return text.replace(/\\{(\\d)\\}/g, function (gap, at) {
                var value = values[at];
                if (value === undefined) return gap;
                return typeof value === "number" ? String(value).replace(/\\B(?=(\\d{3})+$)/g, ",") : value;
              });
            };
            """;

    private WordsScript() {}

    /** The words for questions. */
    static SiteFile of(Wording wording) {
        return of(wording, PREFIX, PATH);
    }

    /** The words for the search, which every page may load. */
    static SiteFile ofSearch(Wording wording) {
        return of(wording, SEARCH_PREFIX, SEARCH_PATH);
    }

    /** The words for a reader's own marks, which every page may load. */
    static SiteFile ofOwn(Wording wording) {
        return of(wording, OWN_PREFIX, OWN_PATH);
    }

    /** The words for storing the site on a device. */
    static SiteFile ofDevice(Wording wording) {
        return of(wording, DEVICE_PREFIX, DEVICE_PATH);
    }

    /** The words for keys, and cards about links, which every page may load. */
    static SiteFile ofPage(Wording wording) {
        return of(wording, PAGE_PREFIX, PAGE_PATH);
    }

    private static SiteFile of(Wording wording, String prefix, String path) {
        Map<String, String> words = wording.startingWith(prefix);
        String entries = words.entrySet().stream()
                .map(word -> literal(word.getKey()) + ": " + literal(word.getValue()))
                .collect(Collectors.joining(",\n"));
        String script =
                "var collate = (window.collate = window.collate || {});\ncollate.words = Object.assign(collate.words || {}, {\n"
                        + entries + "\n});\n" + FILLING;
        return new SiteFile(path, script.getBytes(StandardCharsets.UTF_8));
    }

    /** A string as ECMAScript writes it (ECMA-262, 12.9.4). */
    private static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c < ' ' || c == 0x2028 || c == 0x2029) out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            else out.append(c);
        }
        return out.append('"').toString();
    }
}
