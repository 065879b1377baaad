package io.github.collate.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything there is to look at and to work with.
 *
 * @param pictures by id
 * @param calculators by id
 */
public record Illustrations(SortedMap<String, Picture> pictures, SortedMap<String, Calculator> calculators) {

    /** A site without any. */
    public static final Illustrations NONE = of(List.of(), List.of());

    public Illustrations {
        pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
        calculators = Collections.unmodifiableSortedMap(new TreeMap<>(calculators));
    }

    /** Of things whose ids are unique among their kind. */
    public static Illustrations of(List<Picture> pictures, List<Calculator> calculators) {
        return new Illustrations(byId(pictures), byId(calculators));
    }

    private static <T extends Illustration> SortedMap<String, T> byId(List<T> things) {
        return things.stream()
                .collect(Collectors.toMap(Illustration::id, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    /** The picture of that id, if there is one. */
    public Optional<Picture> picture(String id) {
        return Optional.ofNullable(pictures.get(id));
    }

    /**
     * What stands at a place of a service's page.
     *
     * @param headings ids of the sections that have a heading there
     * @param place one of them, or empty for the top of the page, which also takes what names a section without heading
     */
    public static <T extends Illustration> List<T> at(
            SortedMap<String, T> things, String service, Set<String> headings, String place) {
        return things.values().stream()
                .filter(thing -> thing.services().contains(service))
                .filter(thing -> place(thing, service, headings).equals(place))
                .toList();
    }

    private static String place(Illustration thing, String service, Set<String> headings) {
        boolean home = thing.services().get(0).equals(service);
        return home && headings.contains(thing.section()) ? thing.section() : "";
    }
}
