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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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

    /**
     * That a word stands in a document.
     *
     * @param document its index
     * @param times how often
     */
    record Posting(int document, int times) {}

    /** In which titles and texts a word stands, by the documents' order. */
    record Postings(List<Posting> title, List<Posting> text) {}

    private final List<List<String>> same;
    private final Phrases<Integer> phrases;
    private final SortedMap<String, Postings> words;
    private final List<int[]> lengths = new ArrayList<>();

    SearchIndex(Catalog catalog, List<SearchDocument> documents) {
        same = same(catalog);
        phrases = phrases(same);
        Map<String, Postings> found = new HashMap<>();
        List<Counted> counted = documents.parallelStream()
                .map(document -> new Counted(count(document.title()), count(document.text() + " \n" + document.also())))
                .toList();
        for (int at = 0; at < counted.size(); at++) {
            Counted one = counted.get(at);
            note(one.title(), at, found, Postings::title);
            note(one.text(), at, found, Postings::text);
            lengths.add(new int[] {one.title().size(), one.text().size()});
        }
        words = Collections.unmodifiableSortedMap(new TreeMap<>(found));
    }

    /** How often each word stands in the title and in the text of a document. */
    private record Counted(Map<String, Integer> title, Map<String, Integer> text) {}

    private static void note(
            Map<String, Integer> times,
            int document,
            Map<String, Postings> found,
            Function<Postings, List<Posting>> where) {
        times.forEach((word, many) -> where.apply(
                        found.computeIfAbsent(word, key -> new Postings(new ArrayList<>(), new ArrayList<>())))
                .add(new Posting(document, many)));
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

    /** How often each word stands in a text. */
    private Map<String, Integer> count(String text) {
        Map<String, Integer> times = new HashMap<>();
        List<Words.Word> read = Words.of(text);
        for (Words.Word word : read) {
            for (String form : forms(word.raw())) times.merge(form, 1, Integer::sum);
        }
        for (Phrases.Match<Integer> match : phrases.in(read)) {
            for (int number : match.meanings()) times.merge("=" + number, 1, Integer::sum);
        }
        return times;
    }

    /** A word as it is looked up, and the names inside it. */
    private static Set<String> forms(String raw) {
        String whole = lookedUp(raw);
        // Nothing inside a word of small letters.
        if (raw.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) return Set.of(whole);
        Set<String> forms = new TreeSet<>();
        forms.add(whole);
        for (String hump : HUMPS.split(raw)) forms.add(lookedUp(hump));
        return forms;
    }

    private static String lookedUp(String word) {
        return word.toLowerCase(Locale.ROOT).replace(",", "");
    }

    /** What means the same: the names, by number. */
    List<List<String>> same() {
        return same;
    }

    /** The words in the order of their characters. */
    SortedMap<String, Postings> words() {
        return words;
    }

    /** How many different words stand in the title and in the text of each document. */
    List<int[]> lengths() {
        return Collections.unmodifiableList(lengths);
    }
}
