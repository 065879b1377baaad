package io.github.collate.classify;

import io.github.collate.model.Placement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statements of the same words that were filed under different services. */
final class Echoes {

    /** Fewer words may well be said of two services. */
    private static final int ENOUGH_WORDS = 8;

    private Echoes() {}

    /** The places of the statements, those of the same words together. */
    static List<List<Integer>> among(List<Placement> placed, List<Heard> heard) {
        Map<List<String>, List<Integer>> byWords = new LinkedHashMap<>();
        for (int at = 0; at < placed.size(); at++) {
            List<String> words = heard.get(at).forms();
            if (words.size() >= ENOUGH_WORDS)
                byWords.computeIfAbsent(words, fresh -> new ArrayList<>()).add(at);
        }
        return byWords.values().stream()
                .filter(places -> places.stream()
                                .map(at -> placed.get(at).service())
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }
}
