package io.github.collate.model;

import java.util.List;

/**
 * The author's word over the machine's, with the statements it speaks of.
 *
 * @param same pairs that say the same: joined whatever the machine thinks
 * @param part pairs of which the first is wholly contained in the second: joined likewise
 * @param different pairs that must never share a fact
 * @param contradicting pairs that cannot both be true
 */
public record Decisions(List<Pair> same, List<Pair> part, List<Pair> different, List<Pair> contradicting) {
    public Decisions {
        same = List.copyOf(same);
        part = List.copyOf(part);
        different = List.copyOf(different);
        contradicting = List.copyOf(contradicting);
    }

    /** Nothing decided. */
    public static final Decisions NONE = new Decisions(List.of(), List.of(), List.of(), List.of());

    /**
     * Two statements the author has decided on.
     *
     * @param reason the author's reason, for people; may be empty
     */
    public record Pair(Statement one, Statement other, String reason) {}
}
