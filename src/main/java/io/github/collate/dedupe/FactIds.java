package io.github.collate.dedupe;

import io.github.collate.model.Sha256;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names the facts of one service by what they say, so that an id survives rebuilds, reordering and further origins: the
 * service and the first eight hex digits of a SHA-256.
 */
final class FactIds {

    private static final int DIGITS = 8;
    private static final int MOST_DIGITS = 64;

    private final String service;
    private final Set<String> taken = new HashSet<>();

    /** How many facts there have been of one digest: an author may note the same few words in many places. */
    private final Map<String, Integer> times = new HashMap<>();

    FactIds(String service) {
        this.service = service;
    }

    /**
     * An id that is not taken yet, and takes it. Where eight digits are taken, more follow.
     *
     * @param digest the {@link #digest} of what the fact says
     */
    String next(String digest) {
        int before = times.merge(digest, 1, Integer::sum) - 1;
        boolean anew = DIGITS + before > MOST_DIGITS;
        String source = anew ? digest(digest + " " + before) : digest;
        for (int digits = anew ? DIGITS : DIGITS + before; digits <= MOST_DIGITS; digits++) {
            String id = service + "-" + source.substring(0, digits);
            if (taken.add(id)) return id;
        }
        return next(digest);
    }

    /** A short text that stands for a longer one. */
    static String digest(String text) {
        return Sha256.of(text);
    }
}
