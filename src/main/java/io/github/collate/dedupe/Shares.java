package io.github.collate.dedupe;

import java.util.Arrays;

/** Adds up what one statement shares with others: a small hash table of numbers, as very many of them are needed. */
final class Shares {

    private static final int FIRST_SIZE = 256;
    private static final int NONE = -1;

    /** Spreads neighbouring numbers over the table: 2 to the 32nd, divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private int[] places = filled(FIRST_SIZE);
    private double[] sums = new double[FIRST_SIZE];
    private int size;

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

    /** Who shares the most, of equals the first; not more than so many, in order of place. */
    int[] best(int most) {
        int[] all =
                Arrays.stream(places).filter(place -> place != NONE).sorted().toArray();
        if (all.length <= most) return all;
        double[] ordered = Arrays.stream(all).mapToDouble(this::of).sorted().toArray();
        double least = ordered[ordered.length - most];
        int atLeast =
                (int) Arrays.stream(ordered).filter(share -> share == least).count();
        int more = (int) Arrays.stream(ordered).filter(share -> share > least).count();
        int left = Math.min(atLeast, most - more);
        int[] best = new int[most];
        int kept = 0;
        for (int place : all) {
            double share = of(place);
            if (share < least || (share == least && left-- <= 0)) continue;
            best[kept++] = place;
        }
        return best;
    }

    private double of(int place) {
        return sums[slot(place)];
    }
}
