package io.github.collate.dedupe;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells "from jar to bowl" from "from bowl to jar": nearly the same words, put together another way. */
final class Order {

    /** Share of the words both have, from which on their order is what tells two statements apart. */
    private static final double SAME_WORDS = 0.75;

    /** The same for steps, told by arrows. */
    private static final double SAME_STEPS = 0.5;

    /** So many steps in common, told by arrows, and their order is what is told, whatever else is said of them. */
    private static final int STEPS_SHARED = 3;

    private Order() {}

    private static final List<String> STEPS = List.of("->", "=>", "→", "➔", "⟶");

    /** Whether two statements say the same words in another order, or name the same steps in one. */
    static boolean differs(Wording one, Wording other, String text, String otherText) {
        boolean steps = STEPS.stream().anyMatch(arrow -> text.contains(arrow) || otherText.contains(arrow));
        return differs(one.words(), other.words(), steps);
    }

    private static boolean differs(List<String> one, List<String> other, boolean steps) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(new HashSet<>(other));
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        boolean alike = shared.size() >= (steps ? SAME_STEPS : SAME_WORDS) * all.size();
        if (!alike && !(steps && shared.size() >= STEPS_SHARED)) return false;
        List<String> here = one.stream().filter(shared::contains).toList();
        List<String> there = other.stream().filter(shared::contains).toList();
        return !follows(here, there) && !follows(there, here);
    }

    /** Whether all of some words stand among others in their order, whatever is repeated between. */
    private static boolean follows(List<String> some, List<String> others) {
        int next = 0;
        for (String word : others) if (next < some.size() && some.get(next).equals(word)) next++;
        return next == some.size();
    }
}
