package io.github.collate.render;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of the note sets say something.
 *
 * @param key the letters of those that say it: two with the same key look the same
 * @param slots every set of the site in order, with whether it says it
 * @param by those that say it
 */
record Said(String key, List<Slot> slots, List<Badge> by) {

    /** So many sets fit side by side, also on a phone, each always at its own place. */
    private static final int ALIGNED = 7;

    /** A set and whether it is among those that say it. */
    record Slot(Badge badge, boolean says) {}

    Said {
        slots = List.copyOf(slots);
        by = List.copyOf(by);
    }

    /** Those among all sets whose ids are given. */
    static Said of(List<Badge> all, Set<String> ids) {
        List<Badge> by =
                all.stream().filter(badge -> ids.contains(badge.set().id())).toList();
        String key = by.stream().map(Badge::letter).collect(Collectors.joining(" "));
        return new Said(
                key, all.stream().map(it -> new Slot(it, by.contains(it))).toList(), by);
    }

    /** Whether there are few enough sets to show a place for each; else only those that say it are shown. */
    public boolean aligned() {
        return slots.size() <= ALIGNED;
    }

    /** How many say it. */
    public int count() {
        return by.size();
    }

    /** How many sets there are. */
    public int of() {
        return slots.size();
    }

    /** The ids of those that say it, with a space between. */
    public String ids() {
        return by.stream().map(badge -> badge.set().id()).collect(Collectors.joining(" "));
    }

    /** The titles of those that say it, for people who do not see letters. */
    public String titles() {
        return by.stream().map(Badge::title).collect(Collectors.joining(", "));
    }
}
