package io.github.collate.model;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When what learners take with them was last changed, as {@code cards.yml} keeps it. A program that has an older copy
 * takes over only what has a later time, so that a time has to rise whenever a text changes.
 *
 * @param site what tells this site's cards from another's: made from the first title, kept when that changes
 * @param entries by kind and id, like {@code fact/sqs-3f9c2a71}
 */
public record CardTimes(String site, SortedMap<String, Entry> entries) {

    /** Nothing written down yet. */
    public static final CardTimes NONE = new CardTimes("", new TreeMap<>());

    public CardTimes {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /**
     * A text that learners have.
     *
     * @param changed to the second
     * @param digest of the text at that time, 16 hex digits
     */
    public record Entry(Instant changed, String digest) {}

    /**
     * The times as they are now. What is as it was keeps its time, what has changed gets the content's date, or a second
     * more than it had where that is later, and what is gone stays, so that it goes on from there if it comes back.
     *
     * @param digests of all texts there are now
     * @param content when the content is from
     */
    public CardTimes after(SortedMap<String, String> digests, Instant content) {
        SortedMap<String, Entry> now = new TreeMap<>(entries);
        digests.forEach((key, digest) -> now.merge(
                key,
                new Entry(content, digest),
                (old, fresh) -> old.digest.equals(digest) ? old : new Entry(later(old.changed, content), digest)));
        return new CardTimes(site, now);
    }

    private static Instant later(Instant before, Instant content) {
        return content.isAfter(before) ? content : before.plusSeconds(1);
    }
}
