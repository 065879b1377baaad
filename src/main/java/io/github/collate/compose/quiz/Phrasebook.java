package io.github.collate.compose.quiz;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * The English that questions are made of, and the words by which sentences are judged: {@code phrases.properties}. A
 * place for a value is a number in braces.
 */
final class Phrasebook {

    private static final Properties ENTRIES = read();

    private Phrasebook() {}

    /** The words of a list. */
    static Set<String> words(String key) {
        return Set.copyOf(Arrays.asList(entry(key).split(" ")));
    }

    /** The phrase of a key. */
    static String entry(String key) {
        return Objects.requireNonNull(ENTRIES.getProperty(key), key);
    }

    /** The phrase of a key with its places filled. */
    static String fill(String key, String... values) {
        String phrase = entry(key);
        for (int at = 0; at < values.length; at++) phrase = phrase.replace("{" + at + "}", values[at]);
        return phrase;
    }

    private static Properties read() {
        String name = "phrases.properties";
        try (InputStream in = Objects.requireNonNull(Phrasebook.class.getResourceAsStream(name), name)) {
            Properties entries = new Properties();
            entries.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
