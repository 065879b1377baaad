package io.github.collate.model;

import java.util.List;
import java.util.Optional;

/**
 * How a note set stands among the others, by service in the catalogue's order.
 *
 * @param open where it is part of a contradiction nobody has ruled on
 * @param wrong what it says that never was true
 * @param outdated what it says that was true once
 * @param only what no other set says
 */
public record Standing(
        List<Of<Judged>> open, List<Of<Judged>> wrong, List<Of<Judged>> outdated, List<Of<SaidIn>> only) {
    public Standing {
        open = List.copyOf(open);
        wrong = List.copyOf(wrong);
        outdated = List.copyOf(outdated);
        only = List.copyOf(only);
    }

    /** Of one service. */
    public record Of<T>(Service service, List<T> items) {
        public Of {
            items = List.copyOf(items);
        }
    }

    /**
     * A statement that somebody contradicts.
     *
     * @param about the property in question; empty where the subject has changed since
     * @param value what the statement says of it; empty likewise
     * @param instead what holds today; for an open contradiction what the other sides say
     * @param dispute id of the contradiction, none for a change of the subject
     */
    public record Judged(SaidIn said, String about, String value, String instead, Optional<String> dispute) {}

    /** How many items there are in all. */
    public static <T> int count(List<Of<T>> lists) {
        return lists.stream().mapToInt(of -> of.items().size()).sum();
    }
}
