package io.github.collate.dedupe;

import java.util.Arrays;

/** Adds up a sum for each of some numbers: a small hash table without objects, as very many of them are needed. */
final class Tally {

    private static final int FIRST_SIZE = 64;
    private static final int NONE = -1;

    /** Spreads neighbouring numbers over the table: 2 to the 32nd, divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private int[] places;
    private double[] sums;
    private int size;

    Tally() {
        this(FIRST_SIZE);
    }

    /** @param size a power of 2: slots to begin with, of which half are filled before there are more */
    Tally(int size) {
        places = filled(size);
        sums = new double[size];
    }

    private static int[] filled(int size) {
        int[] places = new int[size];
        Arrays.fill(places, NONE);
        return places;
    }

    /** @param place from 0 on */
    void add(int place, double share) {
        if (size * 2 > places.length) grow();
        int slot = slot(place);
        if (places[slot] == NONE) {
            places[slot] = place;
            size++;
        }
        sums[slot] += share;
    }

    private int slot(int place) {
        int mask = places.length - 1;
        int slot = ((place * SPREAD) >>> 8) & mask;
        while (places[slot] != NONE && places[slot] != place) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        int[] before = places;
        double[] sumsBefore = sums;
        places = filled(2 * before.length);
        sums = new double[2 * before.length];
        for (int at = 0; at < before.length; at++) {
            if (before[at] == NONE) continue;
            int slot = slot(before[at]);
            places[slot] = before[at];
            sums[slot] = sumsBefore[at];
        }
    }

    /** The places of the largest sums, those first, of equals the first place; not more than so many. */
    int[] best(int most) {
        int[] best = new int[Math.min(most, size)];
        double[] bestSums = new double[best.length];
        int kept = 0;
        for (int slot = 0; slot < places.length; slot++) {
            int place = places[slot];
            if (place == NONE) continue;
            double sum = sums[slot];
            int at = kept;
            while (at > 0 && (bestSums[at - 1] < sum || (bestSums[at - 1] == sum && best[at - 1] > place))) at--;
            if (at == best.length) continue;
            kept = Math.min(kept + 1, best.length);
            System.arraycopy(best, at, best, at + 1, kept - at - 1);
            System.arraycopy(bestSums, at, bestSums, at + 1, kept - at - 1);
            best[at] = place;
            bestSums[at] = sum;
        }
        return best;
    }

    /** The sum of a place, or something else if nothing was added to it. */
    double of(int place, double otherwise) {
        int slot = slot(place);
        return places[slot] == NONE ? otherwise : sums[slot];
    }

    /** The places something was added to, in order. */
    int[] places() {
        return Arrays.stream(places).filter(place -> place != NONE).sorted().toArray();
    }
}
