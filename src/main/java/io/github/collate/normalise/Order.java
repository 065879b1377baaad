package io.github.collate.normalise;

import java.util.Arrays;
import java.util.List;

/** Finds the places of names that stand in a text in the same order as in a list. */
final class Order {

    private static final int MOST = 2000; // places looked at; the search takes their square

    private Order() {}

    /**
     * The longest row of places that ascends.
     *
     * @param places for each name where it stands, ascending
     * @return for each name its place in the row, or -1
     */
    static int[] longest(List<List<Integer>> places) {
        int count = Math.min(MOST, places.stream().mapToInt(List::size).sum());
        int[] name = new int[count];
        int[] at = new int[count];
        int filled = 0;
        for (int i = 0; i < places.size(); i++) {
            for (int place : places.get(i)) {
                if (filled == count) break;
                name[filled] = i;
                at[filled++] = place;
            }
        }
        return row(name, at, places.size());
    }

    private static int[] row(int[] name, int[] at, int names) {
        int[] length = new int[name.length];
        int[] before = new int[name.length];
        int best = -1;
        for (int i = 0; i < name.length; i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (name[j] < name[i] && at[j] < at[i] && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            if (best < 0 || length[i] > length[best]) best = i;
        }
        int[] found = new int[names];
        Arrays.fill(found, -1);
        for (int i = best; i >= 0; i = before[i]) found[name[i]] = at[i];
        return found;
    }
}
