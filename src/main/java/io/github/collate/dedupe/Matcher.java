package io.github.collate.dedupe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Judges pairs of statements of one service. Each pair is judged alone first, then among the others: who says one thing
 * once is best matched by one statement of another author, so a pair that leads all others of both is likelier right.
 */
final class Matcher {

    private final List<Coded> statements;
    private final Weights weights;

    Matcher(List<Coded> statements, Weights weights) {
        this.statements = statements;
        this.weights = weights;
    }

    /**
     * The likely ones among some pairs, judged, in the order given. What was seen of each pair is kept as two numbers,
     * not as objects: there are up to sixty pairs for every statement.
     *
     * @param least the least probability
     */
    List<Match> judge(long[] pairs, Rarity rarity, double least) {
        Likeness likeness = new Likeness(statements, rarity);
        double[] logOdds = new double[pairs.length];
        double[] among = new double[pairs.length];
        boolean[] clashes = new boolean[pairs.length];
        IntStream.range(0, pairs.length).parallel().forEach(at -> {
            int one = Pairs.one(pairs[at]);
            int other = Pairs.other(pairs[at]);
            Parts parts = likeness.of(one, other);
            logOdds[at] = weights.alone(parts);
            among[at] = weights.among(parts);
            clashes[at] = Standings.counts(logOdds[at]) && clash(pairs[at]);
        });
        Standings standings = new Standings(statements);
        for (int at = 0; at < pairs.length; at++) if (!clashes[at]) standings.take(pairs[at], logOdds[at]);
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < pairs.length; at++) {
            double probability = weights.among(among[at], standings.of(pairs[at], logOdds[at]));
            if (probability < least) continue;
            boolean clashing = Standings.counts(logOdds[at]) ? clashes[at] : clash(pairs[at]);
            matches.add(new Match(Pairs.one(pairs[at]), Pairs.other(pairs[at]), probability, clashing));
        }
        return matches;
    }

    private boolean clash(long pair) {
        return Clash.of(statements.get(Pairs.one(pair)), statements.get(Pairs.other(pair)))
                .isPresent();
    }
}
