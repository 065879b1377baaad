package io.github.collate.dedupe;

import io.github.collate.model.Meant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private record Seen(Pairs.Pair pair, Parts parts, double logOdds, Optional<String> clash) {}

    /** The judged pairs, in the order given. */
    List<Match> judge(List<Pairs.Pair> pairs, Rarity rarity) {
        List<Seen> seen = pairs.parallelStream().map(pair -> see(pair, rarity)).toList();
        for (Seen one : seen) {
            if (one.clash.isPresent()) continue;
            best(one.pair.one(), one.pair.other()).take(one.logOdds);
            best(one.pair.other(), one.pair.one()).take(one.logOdds);
        }
        return seen.stream().map(this::judge).toList();
    }

    private Seen see(Pairs.Pair pair, Rarity rarity) {
        Parts parts = Likeness.of(statements.get(pair.one()), statements.get(pair.other()), rarity);
        Meant one = statements.get(pair.one());
        Meant other = statements.get(pair.other());
        return new Seen(pair, parts, weights.alone(parts), Clash.of(one, other));
    }

    private Best best(int statement, int partner) {
        String set = statements.get(partner).statement().set();
        return best.computeIfAbsent(new Rivals(statement, set), fresh -> new Best());
    }

    private Match judge(Seen seen) {
        int one = seen.pair.one();
        int other = seen.pair.other();
        Weights.Standing standing = new Weights.Standing(
                seen.logOdds,
                best(one, other).lead(seen.logOdds),
                best(other, one).lead(seen.logOdds));
        return new Match(one, other, seen.parts, weights.among(seen.parts, standing), seen.clash);
    }
}
