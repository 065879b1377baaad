package io.github.collate.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Tells which of many texts hold some words, without a look into all: single blanks stand between words in all of them. */
final class Holders {

    private final List<String> texts;

    /** The places of the texts in which a word stands, in order, some twice. */
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    Holders(List<String> texts) {
        this.texts = List.copyOf(texts);
        for (int at = 0; at < texts.size(); at++) {
            for (String word : texts.get(at).split(" "))
                byWord.computeIfAbsent(word, fresh -> new ArrayList<>()).add(at);
        }
    }

    /** The places of the texts that hold some words, in order. */
    IntStream of(String words) {
        return candidates(words).distinct().filter(at -> texts.get(at).contains(words));
    }

    /** Of a quote the first and the last word may be parts of words; those between them stand in the text as they are. */
    private IntStream candidates(String words) {
        String[] all = words.split(" ");
        if (all.length <= 2) return IntStream.range(0, texts.size());
        List<Integer> fewest = Arrays.stream(all, 1, all.length - 1)
                .map(word -> byWord.getOrDefault(word, List.of()))
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .orElseThrow();
        return fewest.stream().mapToInt(at -> at);
    }
}
