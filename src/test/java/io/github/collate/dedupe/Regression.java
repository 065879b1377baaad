package io.github.collate.dedupe;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression by Newton's method. Values are standardised while fitting, so that the penalty on large weights
 * (L2) means the same for each of them; the bias is free.
 */
final class Regression {

    private static final double PENALTY = 10;
    private static final int STEPS = 30;

    /** Keeps the equations solvable. */
    private static final double TINY = 1e-6;

    private Regression() {}

    /** Values, whether they stand for a right pair, and how much the example counts. */
    @SuppressWarnings("ArrayRecordComponent") // examples are never compared
    record Example(double[] values, boolean right, double counts) {}

    /** A weight for each value, the bias behind them. */
    static double[] fit(List<Example> examples) {
        int size = examples.get(0).values.length;
        double[] mean = new double[size];
        double[] spread = new double[size];
        for (int at = 0; at < size; at++) {
            int value = at;
            mean[at] = examples.stream()
                    .mapToDouble(it -> it.values[value])
                    .average()
                    .orElseThrow();
            spread[at] = Math.sqrt(examples.stream()
                            .mapToDouble(it -> Math.pow(it.values[value] - mean[value], 2))
                            .average()
                            .orElseThrow())
                    + TINY * TINY;
        }
        double[] weights = new double[size + 1];
        for (int step = 0; step < STEPS; step++) step(weights, examples, mean, spread);
        for (int at = 0; at < size; at++) {
            weights[at] /= spread[at];
            weights[size] -= weights[at] * mean[at];
        }
        return weights;
    }

    private static void step(double[] weights, List<Example> examples, double[] mean, double[] spread) {
        int bias = weights.length - 1;
        double[] slope = new double[weights.length];
        double[][] curve = new double[weights.length][weights.length];
        for (int at = 0; at <= bias; at++) {
            slope[at] = at == bias ? 0 : -PENALTY * weights[at];
            curve[at][at] = at == bias ? PENALTY * TINY : PENALTY;
        }
        double[] row = new double[weights.length];
        row[bias] = 1;
        for (Example example : examples) {
            for (int at = 0; at < bias; at++) row[at] = (example.values[at] - mean[at]) / spread[at];
            double guess = probability(dot(weights, row));
            double error = example.counts * ((example.right ? 1 : 0) - guess);
            double doubt = example.counts * guess * (1 - guess);
            for (int at = 0; at <= bias; at++) {
                slope[at] += row[at] * error;
                for (int with = 0; with <= bias; with++) curve[at][with] += row[at] * row[with] * doubt;
            }
        }
        double[] change = solve(curve, slope);
        for (int at = 0; at <= bias; at++) weights[at] += change[at];
    }

    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** The log odds by weights with the bias behind them. */
    static double logOdds(double[] weights, double[] values) {
        double sum = weights[values.length];
        for (int at = 0; at < values.length; at++) sum += weights[at] * values[at];
        return sum;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) sum += one[at] * other[at];
        return sum;
    }

    /** Linear equations by Gaussian elimination; the matrix is symmetric and positive, so that no rows need swapping. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[] result = Arrays.copyOf(right, size);
        for (int at = 0; at < size; at++) {
            for (int below = at + 1; below < size; below++) {
                double share = matrix[below][at] / matrix[at][at];
                for (int with = at; with < size; with++) matrix[below][with] -= share * matrix[at][with];
                result[below] -= share * result[at];
            }
        }
        for (int at = size - 1; at >= 0; at--) {
            for (int with = at + 1; with < size; with++) result[at] -= matrix[at][with] * result[with];
            result[at] /= matrix[at][at];
        }
        return result;
    }
}
