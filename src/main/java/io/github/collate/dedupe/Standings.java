package io.github.collate.dedupe;

import io.github.collate.model.Meant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How a pair of statements stands among the others that either of them could be paired with. */
final class Standings {

    /** Leads are counted up to here, in log odds. */
    private static final double MOST_LEAD = 6;

    private final List<Meant> statements;
    private final Map<String, Best> bySet = new HashMap<>();

    /** @param statements what the indices of the pairs point to */
    Standings(List<Meant> statements) {
        this.statements = statements;
        for (Meant meant : statements) bySet.computeIfAbsent(set(meant), fresh -> new Best(statements.size()));
    }

    private static String set(Meant meant) {
        return meant.statement().set();
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

    /** Counts a pair among the rivals of both of its statements. */
    void take(long pair, double logOdds) {
        int one = Pairs.one(pair);
        int other = Pairs.other(pair);
        best(other).take(one, logOdds);
        best(one).take(other, logOdds);
    }

    /** The standing of a pair among all that were taken. */
    Weights.Standing of(long pair, double logOdds) {
        int one = Pairs.one(pair);
        int other = Pairs.other(pair);
        return new Weights.Standing(
                logOdds, best(other).lead(one, logOdds), best(one).lead(other, logOdds));
    }

    /** The best pairs with the set of a partner. */
    private Best best(int partner) {
        return Objects.requireNonNull(bySet.get(set(statements.get(partner))));
    }
}
