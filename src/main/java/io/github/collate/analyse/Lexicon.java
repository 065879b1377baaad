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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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

    /** A word that so many names begin with is their maker's. */
    private static final int MANY = 8;

    private final Set<String> vendors;
    private final Map<String, String> byStem;
    private final Map<String, Set<Integer>> contrasts;
    private final Map<String, String> concepts = new ConcurrentHashMap<>();
    private final ThreadLocal<PorterStemmer> stemmer = ThreadLocal.withInitial(PorterStemmer::new);

    Lexicon(Catalog catalog) {
        Phrases.Builder<String> builder = new Phrases.Builder<>();
        Map<String, String> stems = new HashMap<>();
        for (List<String> group : groups("synonyms.txt")) {
            add(group, stems, builder);
        }
        for (List<String> group : catalog.synonyms()) add(group, stems, builder);
        for (Service service : catalog.services()) {
            for (String name : service.aliases()) builder.add(name, nameOf(service.id()));
        }
        vendors = vendors(catalog);
        phrases = builder.build();
        byStem = Map.copyOf(stems);
        contrasts = contrasts();
    }

    private void add(List<String> group, Map<String, String> stems, Phrases.Builder<String> phrases) {
        String concept = String.join("-", Words.forms(group.get(0)));
        if (!concept.contains("-")) concept = stem(concept);
        for (String phrase : group) {
            List<String> forms = Words.forms(phrase);
            if (forms.size() == 1) {
                stems.putIfAbsent(stem(forms.get(0)), concept);
            } else {
                phrases.add(phrase, concept);
            }
        }
    }

    /** First words of many services' names: who makes the services, not what they are. */
    private static Set<String> vendors(Catalog catalog) {
        Map<String, Long> first = catalog.services().stream()
                .flatMap(service -> service.aliases().stream())
                .map(Words::forms)
                .filter(forms -> forms.size() > 1)
                .collect(Collectors.groupingBy(forms -> forms.get(0), Collectors.counting()));
        Set<String> vendors = new HashSet<>();
        first.forEach((word, count) -> {
            if (count >= MANY) vendors.add(word);
        });
        return vendors;
    }

    /** The concept a service of the catalogue is, by whatever name it goes. */
    static String nameOf(String service) {
        return "service:" + service;
    }

    /** A word or a phrase of a text, as it is compared. */
    record Term(String concept, int first, int words) {}

    /** The terms of a text in order, the empty words left out; a name in several parts ("x-a-b-c", "a:b") is one. */
    List<Term> terms(String text, List<Words.Word> words) {
        List<Term> terms = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < words.size(); at++) {
            int last = at;
            boolean odd = false;
            while (last + 1 < words.size()
                    && isJoint(text, words.get(last).end(), words.get(last + 1).start())) {
                char joint = text.charAt(words.get(last).end());
                odd |= joint != '-' && joint != '.';
                last++;
            }
            if (last - at < (odd ? 1 : 2)) {
                at = last;
                continue;
            }
            append(terms, terms(words.subList(from, at)), from);
            StringBuilder name = new StringBuilder();
            for (Words.Word part : words.subList(at, last + 1)) name.append(part.raw());
            terms.add(new Term(Words.forms(name.toString()).get(0), at, last - at + 1));
            from = last + 1;
            at = last;
        }
        append(terms, terms(words.subList(from, words.size())), from);
        return terms;
    }

    private static void append(List<Term> terms, List<Term> more, int offset) {
        for (Term term : more) terms.add(new Term(term.concept, term.first + offset, term.words));
    }

    private static boolean isJoint(String text, int from, int to) {
        if (to - from == 1) return "-_:.".indexOf(text.charAt(from)) >= 0;
        return to - from == 2 && text.charAt(from) == ':' && text.charAt(from + 1) == ':';
    }

    /** The terms of a run of words in order, the empty words left out. */
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
                if (!isEmpty(form)) terms.add(new Term(concept(form), at, 1));
                at++;
            }
        }
        return terms;
    }

    /** The members of {@code contrasts.txt} among some concepts, by the number of their set. */
    Map<Integer, Set<String>> poles(Set<String> concepts) {
        Map<Integer, Set<String>> poles = new TreeMap<>();
        for (String concept : concepts) {
            for (int set : contrasts.getOrDefault(concept, Set.of())) {
                poles.computeIfAbsent(set, key -> new TreeSet<>()).add(concept);
            }
        }
        return poles;
    }

    private Map<String, Set<Integer>> contrasts() {
        Map<String, Set<Integer>> contrasts = new HashMap<>();
        int number = 0;
        for (List<String> set : groups("contrasts.txt")) {
            for (String word : set) {
                String concept = concept(Words.forms(word).get(0));
                contrasts.computeIfAbsent(concept, key -> new TreeSet<>()).add(number);
            }
            number++;
        }
        return contrasts;
    }

    /** The concept of a single word. */
    String concept(String form) {
        String known = concepts.get(form);
        if (known != null) return known;
        return concepts.computeIfAbsent(form, word -> {
            String stem = stem(word);
            return byStem.getOrDefault(stem, stem);
        });
    }

    boolean isEmpty(String form) {
        return EMPTY.contains(form) || vendors.contains(form);
    }

    private String stem(String word) {
        if (word.startsWith("container")) return "container";
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
