package io.github.collate.dedupe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * What each part of meaning weighs: two logistic regressions, read from {@code weights.properties}. The first judges a
 * pair by its {@link Part}s alone; the second judges again, knowing how the pair stands among the others either
 * statement could be paired with. Fitted by the program {@code FitWeights} beside the tests.
 */
record Weights(double[] alone, double aloneBias, double[] among, double amongBias) {

    /** How a pair stands among others, beside the parts: four more weights of the second regression. */
    static final String[] STANDING = {"score", "lesser-lead", "greater-lead", "both-lead"};

    static final Weights DEFAULT = read();

    private static Weights read() {
        Properties named = new Properties();
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream("weights.properties"))) {
            named.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the program lacks its own weights.properties", e);
        }
        Part[] parts = Part.values();
        double[] alone = new double[parts.length];
        double[] among = new double[parts.length + STANDING.length];
        for (int at = 0; at < parts.length; at++) {
            alone[at] = number(named, "alone." + parts[at].key());
            among[at] = number(named, "among." + parts[at].key());
        }
        for (int at = 0; at < STANDING.length; at++) {
            among[parts.length + at] = number(named, "among." + STANDING[at]);
        }
        return new Weights(alone, number(named, "alone.bias"), among, number(named, "among.bias"));
    }

    private static double number(Properties named, String key) {
        return Double.parseDouble(Objects.requireNonNull(named.getProperty(key), key));
    }

    /** The log odds that two statements say the same, by their parts alone. */
    double alone(double[] parts) {
        return sum(alone, parts, 0) + aloneBias;
    }

    /** The log odds that two statements say the same, among all their pairs. */
    double among(double[] parts, double[] standing) {
        return sum(among, parts, 0) + sum(among, standing, parts.length) + amongBias;
    }

    private static double sum(double[] weights, double[] values, int from) {
        double sum = 0;
        for (int at = 0; at < values.length; at++) sum += weights[from + at] * values[at];
        return sum;
    }

    /** Log odds as a probability. */
    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
