package io.github.collate.render;

import io.github.collate.model.Problems;
import io.github.collate.model.Span;
import io.github.collate.model.Theme;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words of the interface, from the theme's one file of them. */
final class Wording {

    /** The file, below the templates folder. */
    static final String FILE = "words.properties";

    private final Map<String, String> words;

    private Wording(Map<String, String> words) {
        this.words = words;
    }

    /** The words of a theme; none where the file is missing or broken, which is a problem. */
    static Optional<Wording> of(Theme theme, Problems problems) {
        byte[] file = theme.files().get(FILE);
        Span span = Span.at("templates/" + FILE, 1);
        if (file == null) {
            problems.error(span, "the theme has no words", "", "copy the file from the theme that ships with Collate");
            return Optional.empty();
        }
        try {
            return Optional.of(parse(new String(file, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException broken) {
            problems.error(span, "the words cannot be read: " + broken.getMessage(), "", "write \\\\ for a backslash");
            return Optional.empty();
        }
    }

    /**
     * Reads the text of a words file.
     *
     * @throws IllegalArgumentException if it is no properties file
     */
    static Wording parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return new Wording(words);
    }

    /**
     * The words of a key, with {@code {0}}, {@code {1}} ... filled in; numbers get their thousands marked.
     *
     * @throws IllegalArgumentException if the file has no such key
     */
    String text(String key, Object... values) {
        String text = words.get(key);
        if (text == null) throw new IllegalArgumentException("no words for \"" + key + "\" in templates/" + FILE);
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            int value = placeholder(text, at);
            if (value < 0 || value >= values.length) {
                out.append(text.charAt(at));
            } else {
                out.append(shown(values[value]));
                at += 2;
            }
        }
        return out.toString();
    }

    /** Like {@link #text} with the number as {@code {0}}; the key ends in {@code .one} or {@code .other}. */
    String count(String key, long number, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = number;
        System.arraycopy(more, 0, values, 1, more.length);
        return text(key + (number == 1 ? ".one" : ".other"), values);
    }

    /** A date as people write it: of an ISO date, month or year; anything else as it is. */
    String date(String iso) {
        String[] parts = iso.split("-");
        if (!iso.matches("\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?") || parts.length == 1) return iso;
        String month = text("month." + Integer.parseInt(parts[1]));
        return parts.length == 2
                ? text("date.month", parts[0], month)
                : text("date.day", parts[0], month, String.valueOf(Integer.parseInt(parts[2])));
    }

    /** The words of a key, nothing filled in; empty if the file has no such key. */
    String raw(String key) {
        return words.getOrDefault(key, "");
    }

    /** Every key of the file. */
    Set<String> keys() {
        return words.keySet();
    }

    /** The words whose keys start like that, by their keys in order. */
    SortedMap<String, String> startingWith(String prefix) {
        return new TreeMap<>(words.entrySet().stream()
                .filter(word -> word.getKey().startsWith(prefix))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static int placeholder(String text, int at) {
        boolean braces = text.charAt(at) == '{' && at + 2 < text.length() && text.charAt(at + 2) == '}';
        return braces ? Character.digit(text.charAt(at + 1), 10) : -1;
    }

    private static String shown(Object value) {
        return value instanceof Number number ? number(number.longValue()) : String.valueOf(value);
    }

    /** A number with its thousands marked. */
    static String number(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder out = new StringBuilder(number < 0 ? "-" : "");
        for (int at = 0; at < digits.length(); at++) {
            if (at > 0 && (digits.length() - at) % 3 == 0) out.append(',');
            out.append(digits.charAt(at));
        }
        return out.toString();
    }
}
