package io.github.collate.reconcile;

import io.github.collate.model.Conflict.Kind;
import io.github.collate.reconcile.Claim.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What one claim denies and another affirms of the same subject: cannot and can, not supported and supported. */
final class PolarityClashes {

    private static final double ENOUGH = 0.25;

    /** How much of what is denied the other must affirm, by weight. */
    private static final double AFFIRMED = 0.6;

    /** What is denied must weigh this much: a little more than one common term. */
    private static final double WEIGHT = 3.5;

    /** What is denied tells by itself what is spoken of if it weighs this much: about three terms. */
    private static final double TELLING = 8;

    /** Of what else the denial says the other must say, or stand under, so much, by weight. */
    private static final double SUBJECT = 0.25;

    private static final double CONDITIONAL = 0.85;
    private static final double ONE_AUTHOR = 0.8;
    private static final int CLOSE_BY = 12;
    /** A clause of fewer terms than this says too little without what it stands under. */
    private static final int SHORT = 4;

    private final Rarity rarity;
    private final Scopes scopes;

    PolarityClashes(Rarity rarity, Scopes scopes) {
        this.rarity = rarity;
        this.scopes = scopes;
    }

    /** @param plain claims that state something */
    List<Clash> among(List<Claim> plain, Neighbours neighbours) {
        List<Clash> found = new ArrayList<>();
        for (Claim claim : plain) {
            if (!claim.manner().denying()) continue;
            for (Clause clause : claim.clauses()) {
                if (clause.denied().isEmpty() || clause.isQualified()) continue;
                for (Claim other : neighbours.of(claim))
                    clash(claim, clause, other).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Clash> clash(Claim claim, Clause denial, Claim other) {
        Optional<Clash> best = Optional.empty();
        for (Clause clause : other.clauses()) {
            if (!clause.denied().isEmpty() || !clause.words().contains(denial.predicate())) continue;
            Set<String> hit = new TreeSet<>(denial.denied());
            hit.retainAll(subject(other, clause));
            if (rarity.of(hit) < WEIGHT) continue;
            double affirmed = rarity.of(hit) / rarity.of(denial.denied());
            if (affirmed < AFFIRMED) continue;
            Likeness likeness = Likeness.of(
                    subject(claim, denial), claim.everything(), subject(other, clause), other.everything(), rarity);
            if (rarity.of(hit) < TELLING && !isOfOne(claim, denial, other)) continue;
            double certainty = likeness.value() * affirmed;
            if (other.manner().conditional()) certainty *= CONDITIONAL;
            if (claim.set().equals(other.set())) {
                boolean same = likeness.alone().isEmpty() && !claim.label().isEmpty();
                if (!same && claim.linesTo(other) <= CLOSE_BY) continue;
                certainty *= ONE_AUTHOR;
            }
            double least = best.map(Clash::certainty).orElse(ENOUGH);
            if (certainty < ENOUGH || certainty < least) continue;
            if (scopes.differ(claim, other)) return Optional.empty();
            String denied = Surface.of(hit, claim);
            String told = Surface.of(hit, other);
            Clash.Value no = new Clash.Value("no", denied.isEmpty() ? "no" : "not: " + denied);
            Clash.Value yes = new Clash.Value("yes", told.isEmpty() ? "yes" : told);
            String about = Surface.of(likeness, claim, other);
            best = Optional.of(new Clash(Kind.POLARITY, claim, other, no, yes, about, certainty));
        }
        return best;
    }

    /** Whether both speak of the same thing, or the denial names none: then it speaks of the whole. */
    private boolean isOfOne(Claim claim, Clause denial, Claim other) {
        Set<String> rest = new TreeSet<>(claim.terms());
        rest.removeAll(denial.denied());
        Set<String> both = new TreeSet<>(rest);
        both.retainAll(other.everything());
        return rest.size() <= 1 || rarity.of(both) >= SUBJECT * rarity.of(rest);
    }

    private static Set<String> subject(Claim claim, Clause clause) {
        Set<String> terms = new TreeSet<>(clause.terms());
        terms.addAll(claim.label());
        if (terms.size() < SHORT) terms.addAll(claim.local());
        return terms;
    }
}
