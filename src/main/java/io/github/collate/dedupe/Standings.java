package io.github.collate.dedupe;

import io.github.collate.model.Meant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a pair of statements stands among the others that either of them could be paired with. */
final class Standings {

    /** Leads are counted up to here, in log odds. */
    private static final double MOST_LEAD = 6;

    private final List<Meant> statements;
    private final Map<Rivals, Best> best = new HashMap<>();

    /** @param statements what the indices of the pairs point to */
    Standings(List<Meant> statements) {
        this.statements = statements;
    }

    /** The pairs of one statement with those of one set. */
    private record Rivals(int statement, String set) {}

    /** The two best pairs of a statement with those of one set, in log odds. */
    private static final class Best {
        private double first = -MOST_LEAD;
        private double second = -MOST_LEAD;

        void take(double logOdds) {
            if (logOdds > first) {
                second = first;
                first = logOdds;
            } else if (logOdds > second) {
                second = logOdds;
            }
        }

        double lead(double logOdds) {
            double rival = logOdds >= first ? second : first;
            return Math.max(-MOST_LEAD, Math.min(MOST_LEAD, logOdds - rival));
        }
    }

    /** Counts a pair among the rivals of both of its statements. */
    void take(Pairs.Pair pair, double logOdds) {
        best(pair.one(), pair.other()).take(logOdds);
        best(pair.other(), pair.one()).take(logOdds);
    }

    /** The standing of a pair among all that were taken. */
    Weights.Standing of(Pairs.Pair pair, double logOdds) {
        return new Weights.Standing(
                logOdds,
                best(pair.one(), pair.other()).lead(logOdds),
                best(pair.other(), pair.one()).lead(logOdds));
    }

    private Best best(int statement, int partner) {
        String set = statements.get(partner).statement().set();
        return best.computeIfAbsent(new Rivals(statement, set), fresh -> new Best());
    }
}
