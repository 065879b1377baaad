package io.github.collate.dedupe;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a pair of statements stands among the others that either of them could be paired with. */
final class Standings {

    /** Leads are counted up to here, in log odds. */
    private static final double MOST_LEAD = 6;

    /** By statement, what stands for the pairs with its set. */
    private final Best[] ofSet;

    /** @param statements what the indices of the pairs point to */
    Standings(List<Coded> statements) {
        Map<String, Best> bySet = new HashMap<>();
        ofSet = statements.stream()
                .map(coded ->
                        bySet.computeIfAbsent(coded.meant().statement().set(), fresh -> new Best(statements.size())))
                .toArray(Best[]::new);
    }

    /** The two best pairs of each statement with those of one set, in log odds. */
    private static final class Best {
        private final double[] first;
        private final double[] second;

        Best(int statements) {
            first = new double[statements];
            second = new double[statements];
            Arrays.fill(first, -MOST_LEAD);
            Arrays.fill(second, -MOST_LEAD);
        }

        void take(int statement, double logOdds) {
            if (logOdds > first[statement]) {
                second[statement] = first[statement];
                first[statement] = logOdds;
            } else if (logOdds > second[statement]) {
                second[statement] = logOdds;
            }
        }

        double lead(int statement, double logOdds) {
            double rival = logOdds >= first[statement] ? second[statement] : first[statement];
            return Math.max(-MOST_LEAD, Math.min(MOST_LEAD, logOdds - rival));
        }
    }

    /** Whether a pair can be a rival at all. */
    static boolean counts(double logOdds) {
        return logOdds > -MOST_LEAD;
    }

    /** Counts a pair among the rivals of both of its statements. */
    void take(long pair, double logOdds) {
        int one = Pairs.one(pair);
        int other = Pairs.other(pair);
        ofSet[other].take(one, logOdds);
        ofSet[one].take(other, logOdds);
    }

    /** The standing of a pair among all that were taken. */
    Weights.Standing of(long pair, double logOdds) {
        int one = Pairs.one(pair);
        int other = Pairs.other(pair);
        return new Weights.Standing(logOdds, ofSet[other].lead(one, logOdds), ofSet[one].lead(other, logOdds));
    }
}
