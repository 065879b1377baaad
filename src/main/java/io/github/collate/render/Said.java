package io.github.collate.render;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which of the note sets say something.
 *
 * @param slots every set of the site in order, with whether it says it
 */
record Said(List<Slot> slots) {

    /** A set and whether it is among those that say it. */
    record Slot(Badge badge, boolean says) {}

    Said {
        slots = List.copyOf(slots);
    }

    /** The sets that say it. */
    public List<Badge> by() {
        return slots.stream().filter(Slot::says).map(Slot::badge).toList();
    }

    /** How many say it. */
    public int count() {
        return by().size();
    }

    /** How many sets there are. */
    public int of() {
        return slots.size();
    }

    /** The titles of those that say it, for people who do not see letters. */
    public String titles() {
        return by().stream().map(Badge::title).collect(Collectors.joining(", "));
    }
}
