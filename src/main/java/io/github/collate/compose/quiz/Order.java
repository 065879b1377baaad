package io.github.collate.compose.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** An order that looks like chance and is the same in every build. */
final class Order {

    /** The golden ratio as a fraction of 2^32: spreads neighbouring hashes over all numbers (Knuth, TAOCP 3, 6.4). */
    private static final int MIX = 0x9E3779B1;

    private static final int SHIFT = 15;

    private Order() {}

    /** A thing, and its place in the order. */
    private record Placed<T>(T thing, int number, String words) {}

    /**
     * Things by a number made of a seed and their words.
     *
     * @param words what tells a thing from the others
     */
    static <T> List<T> mixed(String seed, List<T> things, Function<T, String> words) {
        return things.stream()
                .map(thing -> placed(seed, thing, words.apply(thing)))
                .sorted(Comparator.comparingInt((Placed<T> it) -> it.number()).thenComparing(Placed::words))
                .map(Placed::thing)
                .toList();
    }

    private static <T> Placed<T> placed(String seed, T thing, String words) {
        return new Placed<>(thing, number(seed + "/" + words), words);
    }

    /** A number of a text. */
    static int number(String text) {
        int hash = text.hashCode() * MIX;
        return hash ^ (hash >>> SHIFT);
    }
}
