package io.github.collate.model;

import java.util.List;

/**
 * Facts that cannot both be true of the same subject and property, found by the machine and not yet ruled on.
 *
 * @param id stable while its facts are the same: the service and a short hash
 * @param service id of the service
 * @param about the subject and property in question, a few words
 * @param sides what is said, value by value; at least two
 */
public record Conflict(String id, String service, String about, Kind kind, List<Side> sides) {

    /** @throws IllegalArgumentException if there are fewer than two sides */
    public Conflict {
        sides = List.copyOf(sides);
        if (sides.size() < 2) throw new IllegalArgumentException("a conflict of one side: " + id);
    }

    /** What kind of values clash. */
    public enum Kind {
        /** Number against number. */
        QUANTITY,
        /** Yes against no. */
        POLARITY,
        /** Order against order. */
        ORDER,
        /** Values that exclude each other. */
        OTHER
    }

    /**
     * A value and the facts that say it.
     *
     * @param value as the reader is shown it, a few words
     */
    public record Side(String value, List<Fact> facts) {
        public Side {
            facts = List.copyOf(facts);
        }
    }
}
