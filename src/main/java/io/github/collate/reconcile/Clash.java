package io.github.collate.reconcile;

import io.github.collate.model.Conflict;

/**
 * Two claims that cannot both be true.
 *
 * @param value what the first says of the property, a few words
 * @param otherValue what the other says
 * @param about the property in question, a few words
 * @param certainty from 0 to 1; compared among clashes of all kinds
 */
record Clash(
        Conflict.Kind kind, Claim one, Claim other, Value value, Value otherValue, String about, double certainty) {

    /**
     * What is said of the property.
     *
     * @param key equal for all who say the same, in whatever words
     * @param shown a few words
     */
    record Value(String key, String shown) {}

    /** Values that are the same only in the same words. */
    Clash(Conflict.Kind kind, Claim one, Claim other, String value, String otherValue, String about, double certainty) {
        this(kind, one, other, new Value(value, value), new Value(otherValue, otherValue), about, certainty);
    }
}
