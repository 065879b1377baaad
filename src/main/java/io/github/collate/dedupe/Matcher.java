package io.github.collate.dedupe;

import io.github.collate.model.Meant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges pairs of statements of one service. Each pair is judged alone first, then among the others: who says one thing
 * once is best matched by one statement of another author, so a pair that leads all others of both is likelier right.
 */
final class Matcher {

    /** Leads are counted up to here, in log odds. */
    private static final double MOST_LEAD = 6;

    private final List<Meant> statements;
    private final Weights weights;
    private final Map<Rivals, Best> best = new HashMap<>();

    Matcher(List<Meant> statements, Weights weights) {
        this.statements = statements;
        this.weights = weights;
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

    private record Seen(Pairs.Pair pair, double[] parts, double logOdds) {}

    /** The judged pairs, in the order given. */
    List<Match> judge(List<Pairs.Pair> pairs, Rarity rarity) {
        List<Seen> seen = pairs.parallelStream().map(pair -> see(pair, rarity)).toList();
        for (Seen one : seen) {
            best(one.pair.one(), one.pair.other()).take(one.logOdds);
            best(one.pair.other(), one.pair.one()).take(one.logOdds);
        }
        return seen.stream().map(this::judge).toList();
    }

    private Seen see(Pairs.Pair pair, Rarity rarity) {
        double[] parts = Likeness.of(statements.get(pair.one()), statements.get(pair.other()), rarity);
        return new Seen(pair, parts, weights.alone(parts));
    }

    private Best best(int statement, int partner) {
        String set = statements.get(partner).statement().set();
        return best.computeIfAbsent(new Rivals(statement, set), fresh -> new Best());
    }

    private Match judge(Seen seen) {
        int one = seen.pair.one();
        int other = seen.pair.other();
        double[] standing = standing(
                seen.logOdds, best(one, other).lead(seen.logOdds), best(other, one).lead(seen.logOdds));
        double probability = Weights.probability(weights.among(seen.parts, standing));
        return new Match(one, other, seen.parts, probability);
    }

    /** In the order of {@link Weights#STANDING}. */
    static double[] standing(double logOdds, double lead, double otherLead) {
        double lesser = Math.min(lead, otherLead);
        return new double[] {logOdds, lesser, Math.max(lead, otherLead), lesser > 0 ? 1 : 0};
    }
}
