package io.github.collate.dedupe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * What each part of meaning weighs: two logistic regressions, read from {@code weights.properties}. The first judges a
 * pair by its {@link Part}s alone; the second judges again, knowing how the pair stands among the others either
 * statement could be paired with. Fitted by the program {@code FitWeights} beside the tests.
 */
final class Weights {

    /** Those of the program. */
    static final Weights DEFAULT = new Weights(read());

    private final double[] alone;
    private final double aloneBias;
    private final double[] among;
    private final double score;
    private final double lesserLead;
    private final double greaterLead;
    private final double bothLead;
    private final double amongBias;

    /** @param named every weight by its name, as in {@code weights.properties} */
    Weights(Properties named) {
        List<Part> parts = Arrays.asList(Part.values());
        alone = parts.stream()
                .mapToDouble(part -> number(named, "alone." + part.key()))
                .toArray();
        aloneBias = number(named, "alone.bias");
        among = parts.stream()
                .mapToDouble(part -> number(named, "among." + part.key()))
                .toArray();
        score = number(named, "among.score");
        lesserLead = number(named, "among.lesser-lead");
        greaterLead = number(named, "among.greater-lead");
        bothLead = number(named, "among.both-lead");
        amongBias = number(named, "among.bias");
    }

    private static Properties read() {
        Properties named = new Properties();
        try (InputStream in = Objects.requireNonNull(Weights.class.getResourceAsStream("weights.properties"))) {
            named.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the program lacks its own weights.properties", e);
        }
        return named;
    }

    private static double number(Properties named, String key) {
        return Double.parseDouble(Objects.requireNonNull(named.getProperty(key), key));
    }

    /** The log odds that two statements say the same, by their parts alone. */
    double alone(Parts parts) {
        return parts.weighed(alone) + aloneBias;
    }

    /** How a pair stands among its rivals: its own log odds, and by how much it leads those of either statement. */
    record Standing(double logOdds, double lead, double otherLead) {
        double lesserLead() {
            return Math.min(lead, otherLead);
        }

        double greaterLead() {
            return Math.max(lead, otherLead);
        }

        /** Whether the pair leads all others of both of its statements. */
        boolean leadsBoth() {
            return lesserLead() > 0;
        }
    }

    /** What the parts weigh, where it is known how a pair stands among others. */
    double among(Parts parts) {
        return parts.weighed(among);
    }

    /** The probability that two statements say the same, among all their pairs. */
    double among(double parts, Standing standing) {
        double logOdds = parts
                + score * standing.logOdds
                + lesserLead * standing.lesserLead()
                + greaterLead * standing.greaterLead()
                + (standing.leadsBoth() ? bothLead : 0)
                + amongBias;
        return 1 / (1 + Math.exp(-logOdds));
    }
}
