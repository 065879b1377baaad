package io.github.collate.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** One page of each kind, to stand for all that are made alike. */
final class PageTypes {

    private PageTypes() {}

    /** The heaviest page of each kind. */
    static List<String> heaviest(List<String> pages, ToLongFunction<String> weight) {
        return kinds(pages, weight).values().stream()
                .map(alike -> alike.get(alike.size() - 1))
                .toList();
    }

    /** The page of each kind that is neither heavy nor light among its like. */
    static List<String> typical(List<String> pages, ToLongFunction<String> weight) {
        return kinds(pages, weight).values().stream()
                .map(alike -> alike.get(alike.size() / 2))
                .toList();
    }

    /** Pages by kind, the lightest first. */
    private static Map<String, List<String>> kinds(List<String> pages, ToLongFunction<String> weight) {
        Map<String, List<String>> kinds = new TreeMap<>();
        pages.forEach(page ->
                kinds.computeIfAbsent(kind(page), none -> new ArrayList<>()).add(page));
        kinds.values().forEach(alike -> alike.sort(Comparator.comparingLong(weight)));
        return kinds;
    }

    /** Pages of a folder are alike; decks of questions are so by what they are about. */
    private static String kind(String page) {
        if (page.startsWith("practice/")) return page.replaceFirst("[-.].*", "");
        return page.contains("/") ? page.substring(0, page.lastIndexOf('/')) : page;
    }
}
