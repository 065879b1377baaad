package io.github.collate.analyse;

import io.github.collate.model.Catalog;
import io.github.collate.model.Phrases;
import io.github.collate.model.Service;
import io.github.collate.model.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Which words count as one when statements are compared: inflections by their stem, everyday synonyms by
 * {@code synonyms.txt}, names of the subject by the catalogue.
 */
final class Lexicon {

    /** Words that say nothing on their own. */
    private static final Set<String> EMPTY = Set.of(
            ("a an the and or but if then than that this these those it its they them their there here we you your i he"
                            + " she our us me my is are was were be been being am do doe did done doing has had having"
                            + " will would shall could can may might must of to for from with by as at on in into about"
                            + " so also too very just even still yet what which who whom whose when where why how out up"
                            + " off over again own s t re ll ve d m etc eg ie e.g i.e via such like while because since"
                            + " during through both some per let")
                    .split(" "));

    /** What a phrase of several words stands for. */
    private final Phrases<String> phrases;

    private final Map<String, String> byStem;
    private final Map<String, String> concepts = new ConcurrentHashMap<>();
    private final ThreadLocal<PorterStemmer> stemmer = ThreadLocal.withInitial(PorterStemmer::new);

    Lexicon(Catalog catalog) {
        Phrases.Builder<String> builder = new Phrases.Builder<>();
        Map<String, String> stems = new HashMap<>();
        for (List<String> group : groups("synonyms.txt")) {
            String concept = stem(group.get(0).replace(' ', '-'));
            for (String phrase : group) {
                List<String> forms = Words.forms(phrase);
                if (forms.size() == 1) {
                    stems.putIfAbsent(stem(forms.get(0)), concept);
                } else {
                    builder.add(phrase, concept);
                }
            }
        }
        for (Service service : catalog.services()) {
            for (String name : service.aliases()) builder.add(name, nameOf(service.id()));
        }
        phrases = builder.build();
        byStem = Map.copyOf(stems);
    }

    /** The concept a service of the catalogue is, by whatever name it goes. */
    static String nameOf(String service) {
        return "service:" + service;
    }

    /** A word or a phrase of a text, as it is compared. */
    record Term(String concept, int first, int words) {}

    /** The terms of a text in order, the empty words left out. */
    List<Term> terms(List<Words.Word> words) {
        List<Term> terms = new ArrayList<>();
        List<Phrases.Match<String>> matches = phrases.in(words);
        int next = 0;
        for (int at = 0; at < words.size(); ) {
            while (next < matches.size() && matches.get(next).first() < at) next++;
            Optional<Phrases.Match<String>> here =
                    next < matches.size() && matches.get(next).first() == at
                            ? Optional.of(matches.get(next))
                            : Optional.empty();
            if (here.isPresent()) {
                terms.add(new Term(here.get().meanings().get(0), at, here.get().words()));
                at += here.get().words();
            } else {
                String form = words.get(at).form();
                if (!EMPTY.contains(form)) terms.add(new Term(concept(form), at, 1));
                at++;
            }
        }
        return terms;
    }

    /** The concept of a single word. */
    String concept(String form) {
        return concepts.computeIfAbsent(form, word -> {
            String stem = stem(word);
            return byStem.getOrDefault(stem, stem);
        });
    }

    static boolean isEmpty(String form) {
        return EMPTY.contains(form);
    }

    private String stem(String word) {
        if (word.length() < 4 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) return word;
        return Objects.requireNonNull(stemmer.get()).stem(word);
    }

    private static List<List<String>> groups(String resource) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split(",")).map(String::strip).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program lacks its own " + resource, e);
        }
    }
}
