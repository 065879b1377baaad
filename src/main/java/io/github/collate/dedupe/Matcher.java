package io.github.collate.dedupe;

import io.github.collate.model.Meant;
import java.util.List;
import java.util.Optional;

/**
 * Judges pairs of statements of one service. Each pair is judged alone first, then among the others: who says one thing
 * once is best matched by one statement of another author, so a pair that leads all others of both is likelier right.
 */
final class Matcher {

    private final List<Meant> statements;
    private final Weights weights;

    Matcher(List<Meant> statements, Weights weights) {
        this.statements = statements;
        this.weights = weights;
    }

    private record Seen(Pairs.Pair pair, Parts parts, double logOdds, Optional<String> clash) {}

    /** The judged pairs, in the order given. */
    List<Match> judge(List<Pairs.Pair> pairs, Rarity rarity) {
        List<Seen> seen = pairs.parallelStream().map(pair -> see(pair, rarity)).toList();
        Standings standings = new Standings(statements);
        for (Seen one : seen) if (one.clash.isEmpty()) standings.take(one.pair, one.logOdds);
        return seen.stream().map(one -> judge(one, standings)).toList();
    }

    private Seen see(Pairs.Pair pair, Rarity rarity) {
        Parts parts = Likeness.of(statements.get(pair.one()), statements.get(pair.other()), rarity);
        Meant one = statements.get(pair.one());
        Meant other = statements.get(pair.other());
        return new Seen(pair, parts, weights.alone(parts), Clash.of(one, other));
    }

    private Match judge(Seen seen, Standings standings) {
        double probability = weights.among(seen.parts, standings.of(seen.pair, seen.logOdds));
        return new Match(seen.pair.one(), seen.pair.other(), seen.parts, probability, seen.clash);
    }
}
