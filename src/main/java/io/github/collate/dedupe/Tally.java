package io.github.collate.dedupe;

import java.util.Arrays;

/** Adds up a sum for each of some numbers: a small hash table without objects, as very many of them are needed. */
final class Tally {

    private static final int FIRST_SIZE = 64;

    /** Spreads neighbouring numbers over the table: 2 to the 32nd, divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    /** Slot by slot a place, counted from 1, for 0 is an empty slot, and its sum: side by side, to be read at once. */
    private double[] slots;

    private int size;

    Tally() {
        this(FIRST_SIZE);
    }

    /** @param size a power of 2: slots to begin with, of which half are filled before there are more */
    Tally(int size) {
        slots = new double[2 * size];
    }

    /** @param place from 0 on */
    void add(int place, double share) {
        if (size * 4 > slots.length) grow();
        int slot = slot(place);
        if (slots[slot] == 0) {
            slots[slot] = place + 1.0;
            size++;
        }
        slots[slot + 1] += share;
    }

    private int slot(int place) {
        int mask = slots.length - 1;
        int slot = (place * SPREAD) >>> 7 & mask & ~1;
        while (slots[slot] != 0 && slots[slot] != place + 1.0) slot = (slot + 2) & mask;
        return slot;
    }

    private void grow() {
        double[] before = slots;
        slots = new double[2 * before.length];
        for (int at = 0; at < before.length; at += 2) {
            if (before[at] == 0) continue;
            int slot = slot((int) before[at] - 1);
            slots[slot] = before[at];
            slots[slot + 1] = before[at + 1];
        }
    }

    /** The places of the largest sums, those first, of equals the first place; not more than so many. */
    int[] best(int most) {
        int[] best = new int[Math.min(most, size)];
        double[] bestSums = new double[best.length];
        int kept = 0;
        for (int slot = 0; slot < slots.length; slot += 2) {
            if (slots[slot] == 0) continue;
            int place = (int) slots[slot] - 1;
            double sum = slots[slot + 1];
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
        return slots[slot] == 0 ? otherwise : slots[slot + 1];
    }

    /** The places something was added to, in order. */
    int[] places() {
        int[] places = new int[size];
        int next = 0;
        for (int slot = 0; slot < slots.length; slot += 2) if (slots[slot] != 0) places[next++] = (int) slots[slot] - 1;
        Arrays.sort(places);
        return places;
    }
}
