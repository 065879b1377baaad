package io.github.collate.model;

import java.util.List;

/**
 * A limit or a default of a service, to be read at a glance.
 *
 * @param about what it belongs to, a few words
 * @param values the default first, the upper end last; never empty
 * @param words the sentence they were found in, as its author has it; empty where {@code about} says it all
 * @param fact where to read on; stands on the service's page
 * @param ruled whether the value is the authors' verdict on a contradiction
 */
public record KeyNumber(String about, List<Value> values, String words, Fact fact, boolean ruled) {

    /** @throws IllegalArgumentException if there is no value */
    public KeyNumber {
        values = List.copyOf(values);
        if (values.isEmpty()) throw new IllegalArgumentException("key number without value: " + about);
    }

    /**
     * A number with its unit, or a range of them.
     *
     * @param bound which end of a range it is; {@link Quantity.Bound#EXACT} for both ends at once
     * @param shown as the author writes it
     */
    public record Value(Quantity.Bound bound, String shown) {}
}
