package io.github.collate.read;

import java.util.HashMap;
import java.util.Map;

/** Values that may stand once only, with the place of the first. */
final class Unique {

    private final Map<String, Spot> first = new HashMap<>();

    /** What is taken so far, to be added to without changing this. */
    Unique copy() {
        Unique copy = new Unique();
        copy.first.putAll(first);
        return copy;
    }

    /**
     * Takes a value, or reports that it was taken before.
     *
     * @param what the thing it names in words, like "note set"
     * @return whether it was free
     */
    boolean take(Text text, String what, String hint) {
        Spot before = first.putIfAbsent(text.value(), text.spot());
        if (before == null) return true;
        text.spot().error(what + " '" + text + "' is declared twice, first at " + before.span(), hint);
        return false;
    }
}
