package io.github.collate.dedupe;

/** What a pair of statements was compared in: a number for each {@link Part}. */
final class Parts {

    private final double[] values = new double[Part.values().length];

    void set(Part part, double value) {
        values[place(part)] = value;
    }

    void set(Part part, boolean value) {
        set(part, value ? 1 : 0);
    }

    double get(Part part) {
        return values[place(part)];
    }

    /** The numbers in the order of the parts. */
    double[] values() {
        return values.clone();
    }

    @SuppressWarnings("EnumOrdinal") // parts live in memory only; their order means nothing elsewhere
    private static int place(Part part) {
        return part.ordinal();
    }

    /** The sum of all parts, each times its weight. */
    double weighed(double[] weights) {
        double sum = 0;
        for (int at = 0; at < values.length; at++) sum += weights[at] * values[at];
        return sum;
    }
}
