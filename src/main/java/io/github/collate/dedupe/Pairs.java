package io.github.collate.dedupe;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pairs of statements worth a closer look: those that share rare terms, found by an inverted index and not by
 * holding all against all. The work grows with the number of statements, whatever they say.
 */
final class Pairs {

    /** A statement is looked up by so many of its rarest terms. */
    private static final int KEYS = 10;

    /** A term that more statements share is no key, except together with another. */
    private static final int MOST_SHARING = 120;

    /** So many of its rarest terms are keys two by two as well. */
    private static final int PAIRED = 4;

    /** A statement is held against so many others, those that share the most first. */
    private static final int MOST_PARTNERS = 30;

    /** Indices of two statements in one number, so that millions of pairs fit: the lower index first. */
    static long pair(int one, int other) {
        return (long) one << Integer.SIZE | other;
    }

    static int one(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    static int other(long pair) {
        return (int) pair;
    }

    /** Slots for as many others as most statements share a key with. */
    private static final int SHARING = 1024;

    private final List<Coded> statements;
    private final Rarity rarity;

    Pairs(List<Coded> statements, Rarity rarity) {
        this.statements = statements;
        this.rarity = rarity;
    }

    /** The pairs in order, each once. */
    long[] find() {
        long[][] keys = statements.parallelStream().map(this::keys).toArray(long[][]::new);
        Index index = new Index(keys);
        long[] pairs = IntStream.range(0, keys.length)
                .parallel()
                .mapToObj(at -> partners(at, keys[at], index))
                .flatMapToLong(Arrays::stream)
                .toArray();
        Arrays.parallelSort(pairs);
        return Arrays.copyOf(pairs, withoutRepeats(pairs));
    }

    /** Moves each number to the front once; gives how many there are. */
    private static int withoutRepeats(long[] sorted) {
        int kept = 0;
        for (int at = 0; at < sorted.length; at++) {
            if (at == 0 || sorted[at] != sorted[at - 1]) sorted[kept++] = sorted[at];
        }
        return kept;
    }

    /** The rarest terms, and pairs of the very rarest. */
    private long[] keys(Coded coded) {
        int[] terms = rarity.rarest(coded.terms(), KEYS);
        int paired = Math.min(terms.length, PAIRED);
        long[] keys = new long[terms.length + paired * (paired - 1) / 2];
        int next = 0;
        for (int term : terms) keys[next++] = term;
        for (int at = 0; at < paired; at++) {
            for (int with = at + 1; with < paired; with++)
                keys[next++] = pair(1 + Math.min(terms[at], terms[with]), Math.max(terms[at], terms[with]));
        }
        return keys;
    }

    /** Who has a key, for each key that few enough have. */
    private static final class Index {
        private final long[] keys;
        private final int[] starts;
        private final int[] places;

        Index(long[][] keysOf) {
            long[] all = Arrays.stream(keysOf).flatMapToLong(Arrays::stream).toArray();
            Arrays.parallelSort(all);
            int[] ends = new int[all.length + 1];
            int kept = 0;
            for (int at = 0, next; at < all.length; at = next) {
                next = at + 1;
                while (next < all.length && all[next] == all[at]) next++;
                if (next - at == 1 || next - at > MOST_SHARING) continue;
                all[kept] = all[at];
                ends[kept + 1] = ends[kept] + next - at;
                kept++;
            }
            keys = Arrays.copyOf(all, kept);
            starts = Arrays.copyOf(ends, kept + 1);
            places = new int[starts[kept]];
            int[] filled = Arrays.copyOf(starts, kept);
            for (int place = 0; place < keysOf.length; place++) {
                for (long key : keysOf[place]) {
                    int slot = slot(key);
                    if (slot >= 0) places[filled[slot]++] = place;
                }
            }
        }

        /** Where the statements of a key are found; negative if it is none. */
        int slot(long key) {
            return Arrays.binarySearch(keys, key);
        }
    }

    private long[] partners(int at, long[] keys, Index index) {
        Tally shares = new Tally(SHARING);
        for (long key : keys) {
            int slot = index.slot(key);
            if (slot < 0) continue;
            int from = index.starts[slot];
            int to = index.starts[slot + 1];
            double says = Math.log((double) statements.size() / (to - from)) + 1;
            for (int next = from; next < to; next++) if (index.places[next] != at) shares.add(index.places[next], says);
        }
        return Arrays.stream(shares.best(MOST_PARTNERS))
                .mapToLong(place -> pair(Math.min(at, place), Math.max(at, place)))
                .toArray();
    }
}
