package io.github.collate.dedupe;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells "from jar to bowl" from "from bowl to jar": nearly the same words, put together another way. */
final class Order {

    /** Share of the words both have, from which on their order is what tells two statements apart. */
    private static final double SAME_WORDS = 0.75;

    private Order() {}

    static boolean differs(List<String> one, List<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(new HashSet<>(other));
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        if (shared.size() < SAME_WORDS * all.size()) return false;
        List<String> here = one.stream().filter(shared::contains).distinct().toList();
        List<String> there = other.stream().filter(shared::contains).distinct().toList();
        return !here.equals(there);
    }
}
