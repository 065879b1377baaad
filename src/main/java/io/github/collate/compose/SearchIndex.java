package io.github.collate.compose;

import io.github.collate.model.Catalog;
import io.github.collate.model.Phrases;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which words stand in which document how often: what the search in the browser would otherwise work out at every first
 * use. A word is in lower case as it stands; the browser itself finds its other forms. What the catalogue calls the same
 * (names of a service, abbreviations and their words) has a number; a text that holds one of the names also holds the
 * word {@code =number}, which nobody can type.
 */
final class SearchIndex {

    /** A name inside a word, or a unit behind a number: {@code ReceiveMessage}, {@code HTTPStatus}, {@code 30sec}. */
    private static final Pattern HUMPS =
            Pattern.compile("(?<=[0-9])(?=[A-Za-z])|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    /** How often a word stands in the title and in the text of a document, by the document's index. */
    record Postings(TreeMap<Integer, Integer> title, TreeMap<Integer, Integer> text) {}

    private final List<List<String>> same;
    private final Phrases<Integer> phrases;
    private final TreeMap<String, Postings> words = new TreeMap<>();
    private final List<int[]> lengths = new ArrayList<>();

    SearchIndex(Catalog catalog, List<SearchDocument> documents) {
        same = same(catalog);
        phrases = phrases(same);
        for (SearchDocument document : documents) {
            int at = lengths.size();
            lengths.add(new int[] {
                count(document.title(), at, true), count(document.text() + " \n" + document.also(), at, false)
            });
        }
    }

    private static List<List<String>> same(Catalog catalog) {
        return Stream.concat(
                        catalog.synonyms().stream(),
                        catalog.services().stream()
                                .map(service -> Stream.concat(Stream.of(service.name()), service.aliases().stream())
                                        .distinct()
                                        .toList()))
                .toList();
    }

    private static Phrases<Integer> phrases(List<List<String>> same) {
        Phrases.Builder<Integer> builder = new Phrases.Builder<>();
        for (int at = 0; at < same.size(); at++) {
            for (String phrase : same.get(at)) builder.add(phrase, at);
        }
        return builder.build();
    }

    /** Notes the words of a text; gives how many different ones there are. */
    private int count(String text, int document, boolean title) {
        Map<String, Integer> times = new HashMap<>();
        List<Words.Word> read = Words.of(text);
        for (Words.Word word : read) {
            for (String form : forms(word.raw())) times.merge(form, 1, Integer::sum);
        }
        for (Phrases.Match<Integer> match : phrases.in(read)) {
            for (int number : match.meanings()) times.merge("=" + number, 1, Integer::sum);
        }
        times.forEach((word, many) -> {
            Postings postings = words.computeIfAbsent(word, key -> new Postings(new TreeMap<>(), new TreeMap<>()));
            (title ? postings.title() : postings.text()).put(document, many);
        });
        return times.size();
    }

    /** A word as it is looked up, and the names inside it. */
    private static Set<String> forms(String raw) {
        Set<String> forms = new TreeSet<>();
        forms.add(raw.toLowerCase(Locale.ROOT).replace(",", ""));
        for (String hump : HUMPS.split(raw))
            forms.add(hump.toLowerCase(Locale.ROOT).replace(",", ""));
        return forms;
    }

    /** What means the same: the names, by number. */
    List<List<String>> same() {
        return same;
    }

    /** The words in the order of their characters. */
    Map<String, Postings> words() {
        return words;
    }

    /** How many different words stand in the title and in the text of each document. */
    List<int[]> lengths() {
        return Collections.unmodifiableList(lengths);
    }
}
