package io.github.collate.compose;

import io.github.collate.model.Body;
import io.github.collate.model.Cache;
import io.github.collate.model.Catalog;
import io.github.collate.model.ExplorePage.Entry;
import io.github.collate.model.ExplorePage.Place;
import io.github.collate.model.Fact;
import io.github.collate.model.Page.Chapter;
import io.github.collate.model.Page.OfService;
import io.github.collate.model.Phrases;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be looked up by name: services under all their names, their sections, the terms of the catalogue and its
 * abbreviations, and whatever the facts call by a name of its own. Spellings that differ only in case, blanks and hyphens
 * are one entry.
 */
final class IndexNames {

    /** An abbreviation is no longer. */
    private static final int SHORT = 5;

    /** So many of a thing: no name. */
    private static final Pattern COUNTED = Pattern.compile("[0-9][0-9.,]* .*");

    /** Signs tell spellings of one word apart. */
    private static final Pattern NO_SIGN = Pattern.compile("[^@$_:/]+");

    /** A name shorter than so many letters is no misspelling of another that differs in one. */
    private static final int LONG = 7;

    private final Catalog catalog;
    private final Cache cache;
    private final List<OfService> pages;
    private final Labels labels;
    private final Map<String, Heap> heaps = new TreeMap<>();
    private final Map<String, List<String>> namesOf = new HashMap<>();
    private final Set<String> serviceNames;

    /** All that is known of a name. */
    private static final class Heap {
        private final List<String> names;
        private boolean code;
        private final Map<String, Place> places = new LinkedHashMap<>();
        private final List<String> home = new ArrayList<>();

        Heap(List<String> names, boolean code) {
            this.names = names;
            this.code = code;
        }

        void add(Place place) {
            places.merge(
                    place.service() + "/" + place.section(),
                    place,
                    (old, fresh) -> old.facts() == 0
                            ? old
                            : new Place(
                                    old.service(),
                                    old.label(),
                                    old.section(),
                                    old.path(),
                                    old.facts() + fresh.facts()));
        }
    }

    /** By what phrases are known again. */
    private record PhrasesOf(Catalog catalog) {}

    /** By what is known again what is named in a fact. */
    private record NamedIn(Phrases<String> phrases, Body body) {}

    /** @param cache gives back what is named in facts that say what they said */
    IndexNames(Catalog catalog, List<OfService> pages, Cache cache) {
        this.catalog = catalog;
        this.cache = cache;
        this.pages = pages;
        this.labels = new Labels(catalog);
        serviceNames = catalog.services().stream()
                .flatMap(service -> Stream.concat(Stream.of(service.name()), service.aliases().stream()))
                .map(IndexNames::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The entries in the order of the alphabet. */
    List<Entry> entries() {
        pages.forEach(page -> services(page.service()));
        pages.forEach(this::sections);
        catalog.synonyms().forEach(group -> Abbreviation.of(group).ifPresent(this::add));
        catalog.services().forEach(this::terms);
        Phrases<String> phrases = cache.value(new PhrasesOf(catalog), () -> phrases(catalog));
        pages.parallelStream()
                .flatMap(page -> page.chapters().stream().flatMap(chapter -> found(page.service(), chapter, phrases)))
                .toList()
                .forEach(this::add);
        return heaps.values().stream()
                .distinct()
                .filter(heap -> !heap.places.isEmpty())
                .flatMap(IndexNames::entries)
                .sorted(Comparator.comparing((Entry entry) -> sortKey(entry.name()))
                        .thenComparing(Entry::name))
                .toList();
    }

    /** Its places: the home of the name first, then where it is spoken of most. */
    private static Stream<Entry> entries(Heap heap) {
        List<Place> places = new ArrayList<>(heap.places.values());
        places.sort(Comparator.comparing((Place place) -> place.facts() > 0)
                .thenComparing(place -> !heap.home.contains(place.service()))
                .thenComparing(place -> -place.facts()));
        return heap.names.stream().map(name -> new Entry(name, heap.code, places));
    }

    private void services(Service service) {
        List<String> taken = namesOf.computeIfAbsent(service.id(), key -> new ArrayList<>());
        String label = labels.of(service);
        Place place = place(service, "", "", 0);
        List<String> names = new ArrayList<>(List.of(label));
        service.aliases().stream().filter(alias -> !labels.hasSharedHead(alias)).forEach(names::add);
        for (String name : names) {
            String key = key(name);
            if (taken.stream().anyMatch(other -> isMisspelt(key, other))) continue;
            taken.add(key);
            heap(name, false).add(place);
        }
    }

    /** Whether one letter is missing or another. */
    private static boolean isMisspelt(String name, String other) {
        if (Math.min(name.length(), other.length()) < LONG || Math.abs(name.length() - other.length()) > 1)
            return false;
        int same = 0;
        while (same < Math.min(name.length(), other.length()) && name.charAt(same) == other.charAt(same)) same++;
        int end = 0;
        while (end < Math.min(name.length(), other.length()) - same
                && name.charAt(name.length() - 1 - end) == other.charAt(other.length() - 1 - end)) end++;
        return same + end >= Math.max(name.length(), other.length()) - 1;
    }

    private void sections(OfService page) {
        for (Chapter chapter : page.chapters()) {
            section(page.service(), chapter.section());
            chapter.parts().forEach(part -> section(page.service(), part.section()));
        }
    }

    /** A section of the service's own; those that all services share are no names. */
    private void section(Service service, Section section) {
        boolean own = service.sections().stream().anyMatch(it -> it.id().equals(section.id()));
        if (own) heap(section.name(), false).add(place(service, "", "#" + section.id(), 0));
    }

    private void terms(Service service) {
        for (String term : names(service))
            heap(term, NamesInText.isShaped(term)).home.add(service.id());
    }

    private static List<String> names(Service service) {
        return service.terms().stream()
                .filter(term -> !COUNTED.matcher(term).matches())
                .toList();
    }

    /** Terms and abbreviations by their keys; names of services stand among them so that they hide what lies inside. */
    private static Phrases<String> phrases(Catalog catalog) {
        Phrases.Builder<String> phrases = new Phrases.Builder<>();
        for (Service service : catalog.services()) {
            phrases.add(service.name(), "");
            service.aliases().forEach(alias -> phrases.add(alias, ""));
        }
        catalog.synonyms()
                .forEach(group -> Abbreviation.of(group)
                        .ifPresent(it -> group.forEach(word -> phrases.add(word, key(it.letters)))));
        for (Service service : catalog.services()) names(service).forEach(term -> phrases.add(term, key(term)));
        return phrases.build();
    }

    /** Letters that stand for words; groups of another kind are left alone. */
    private record Abbreviation(String letters, String words, List<String> group) {

        static Optional<Abbreviation> of(List<String> group) {
            Optional<String> capitals = group.stream()
                    .filter(word -> word.length() <= SHORT && word.equals(word.toUpperCase(Locale.ROOT)))
                    .findFirst();
            Optional<String> words =
                    group.stream().filter(word -> word.indexOf(' ') > 0).findFirst();
            return capitals.flatMap(letters -> words.map(said -> new Abbreviation(letters, said, group)));
        }
    }

    /**
     * An abbreviation and its words lead to the same places, each under its own letter: "ABC (a big company)" and "a big
     * company (ABC)".
     */
    private void add(Abbreviation it) {
        Heap heap = new Heap(List.of(it.letters + " (" + it.words + ")", it.words + " (" + it.letters + ")"), false);
        for (String word : it.group) {
            Heap old = heaps.put(key(word), heap);
            if (old != null && old != heap) old.places.values().forEach(heap::add);
        }
    }

    /** What is found in a fact: keys of terms and abbreviations, and names of its own. */
    private record Found(Place place, Named named) {}

    private record Named(List<String> keys, Set<String> names) {}

    private Stream<Found> found(Service service, Chapter chapter, Phrases<String> phrases) {
        return Stream.concat(
                chapter.groups().stream()
                        .flatMap(group -> group.said().stream())
                        .map(fact ->
                                found(place(service, chapter.section().name(), "#" + fact.id(), 1), fact, phrases)),
                chapter.parts().stream().flatMap(part -> found(service, part, phrases)));
    }

    private Found found(Place place, Fact fact, Phrases<String> phrases) {
        NamedIn from = new NamedIn(phrases, fact.body());
        return new Found(place, cache.value(from, () -> named(from)));
    }

    private static Named named(NamedIn from) {
        List<String> keys = from.phrases.in(from.body.plain()).stream()
                .flatMap(match -> match.meanings().stream())
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        return new Named(keys, NamesInText.in(from.body));
    }

    private void add(Found found) {
        Place place = found.place();
        found.named().keys().stream()
                .flatMap(key -> Optional.ofNullable(heaps.get(key)).stream())
                .forEach(heap -> heap.add(place));
        for (String name : found.named().names()) {
            String key = key(name);
            if (serviceNames.contains(key)) continue;
            Heap heap = heaps.get(key);
            if (heap != null && heap.places.containsKey(place.service() + "/" + place.section())) {
                heap.code = heap.code || NamesInText.isShaped(name);
                continue;
            }
            heap(name, true).add(place);
        }
    }

    private Place place(Service service, String section, String anchor, int facts) {
        return new Place(service.id(), labels.of(service), section, OfService.pathOf(service.id()) + anchor, facts);
    }

    private Heap heap(String name, boolean code) {
        return heaps.computeIfAbsent(key(name), key -> new Heap(List.of(name), code));
    }

    /** What two spellings of a name have in common: case, blanks, hyphens and plurals do not count. */
    private static String key(String name) {
        String signs = NO_SIGN.matcher(name).replaceAll("");
        return String.join("", Words.forms(name)) + (name.indexOf(' ') < 0 ? signs : "");
    }

    /** Where it stands in the alphabet: signs at its head and its case do not count. */
    static String sortKey(String name) {
        int at = 0;
        while (at < name.length() && !Character.isLetterOrDigit(name.charAt(at))) at++;
        return name.substring(at).toLowerCase(Locale.ROOT);
    }
}
