package io.github.collate.reconcile;

import io.github.collate.model.Conflict.Kind;
import io.github.collate.model.Quantity;
import io.github.collate.model.Quantity.Bound;
import io.github.collate.model.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers of the same property that differ: two maxima, two defaults, two plain values. */
final class QuantityClashes {

    /** How alike two claims must be. */
    private static final double ENOUGH = 0.27;

    private static final double OTHER_BOUND = 0.8;
    private static final double CONDITIONAL = 0.85;
    private static final double ONE_AUTHOR = 0.8;
    private static final int CLOSE_BY = 12;

    /** How much the rest of the statements counts beside the clauses that hold the numbers. */
    private static final double WHOLE = 0.4;

    private static final double TINY = 1e-9;

    /** Values that agree to a thousandth are one. */
    private static final double KEY = 1000;

    /** Sizes that differ by less may be one, told in thousands or in 1,024s. */
    private static final double BINARY = 1.11;

    /** Units that say nothing of what is counted. */
    static final Set<String> MEASURES = Set.of("second", "byte", "bit", "percent", "dollar", "");

    private final Rarity rarity;
    private final Scopes scopes;

    QuantityClashes(Rarity rarity, Scopes scopes) {
        this.rarity = rarity;
        this.scopes = scopes;
    }

    List<Clash> among(List<Claim> claims) {
        List<Claim> counting = claims.stream()
                .filter(claim -> !claim.quantities().isEmpty() && claim.manner().plain())
                .toList();
        Neighbours neighbours = new Neighbours(counting, rarity);
        Map<Integer, List<Measured>> numbers =
                counting.parallelStream().collect(Collectors.toConcurrentMap(Claim::at, Measured::of));
        return counting.parallelStream()
                .flatMap(claim ->
                        neighbours.after(claim).stream().flatMap(other -> clash(claim, other, numbers).stream()))
                .toList();
    }

    private Optional<Clash> clash(Claim one, Claim other, Map<Integer, List<Measured>> numbers) {
        if (agree(one, other)) return Optional.empty();
        Optional<Clash> best = Optional.empty();
        for (int mine = 0; mine < one.quantities().size(); mine++) {
            for (int theirs = 0; theirs < other.quantities().size(); theirs++) {
                // Seldom so, and told before it is looked up what they are of.
                if (!exclude(one.quantities().get(mine), other.quantities().get(theirs))) continue;
                Optional<Clash> here = clash(number(numbers, one, mine), number(numbers, other, theirs));
                if (here.isPresent()
                        && (best.isEmpty()
                                || here.get().certainty() > best.get().certainty())) best = here;
            }
        }
        return best.filter(clash -> !scopes.differ(one, other));
    }

    private static boolean agree(Claim one, Claim other) {
        for (Quantity mine : one.quantities()) {
            for (Quantity theirs : other.quantities()) if (mine.isEqual(theirs)) return true;
        }
        return false;
    }

    private static Measured number(Map<Integer, List<Measured>> numbers, Claim claim, int at) {
        return Objects.requireNonNull(numbers.get(claim.at())).get(at);
    }

    /** The clash of two numbers that exclude one another. */
    private Optional<Clash> clash(Measured number, Measured otherNumber) {
        Claim one = number.claim();
        Claim other = otherNumber.claim();
        Quantity quantity = number.quantity();
        Quantity against = otherNumber.quantity();
        if (number.isQualifier() || otherNumber.isQualifier()) return Optional.empty();
        Set<String> mine = number.property();
        Set<String> theirs = otherNumber.property();
        if (!Likeness.mayReach(ENOUGH, mine, one.everything(), theirs, other.everything(), rarity))
            return Optional.empty();
        Likeness likeness = Likeness.of(mine, one.everything(), theirs, other.everything(), rarity);
        if (likeness.shared().isEmpty() && likeness.implied().isEmpty()) return Optional.empty();
        if (likeness.value() < ENOUGH) return Optional.empty();
        Likeness whole = Likeness.of(one.terms(), one.everything(), other.terms(), other.everything(), rarity);
        boolean bare = one.terms().isEmpty() || other.terms().isEmpty();
        double certainty = likeness.value() * (bare ? 1 : 1 - WHOLE + WHOLE * whole.value());
        if (quantity.bound() != against.bound()) certainty *= OTHER_BOUND;
        if (one.manner().conditional() || other.manner().conditional()) certainty *= CONDITIONAL;
        if (one.set().equals(other.set())) {
            boolean close = one.linesTo(other) <= CLOSE_BY;
            if (close && (!bare || quantity.bound() != against.bound())) return Optional.empty();
            certainty *= ONE_AUTHOR;
        }
        if (certainty < ENOUGH) return Optional.empty();
        String about = Surface.of(likeness, one, other);
        return Optional.of(new Clash(Kind.QUANTITY, one, other, value(quantity), value(against), about, certainty));
    }

    /** Whether no two things can have both numbers. A bare number takes the unit of what it is held against. */
    private static boolean exclude(Quantity one, Quantity other) {
        Bound bound = one.bound();
        boolean alike = bound == other.bound()
                || (bound == Bound.EXACT && other.bound() != Bound.MINIMUM)
                || (other.bound() == Bound.EXACT && bound != Bound.MINIMUM);
        if (!alike || one.isEqual(other)) return false;
        if (one.unit().isEmpty() != other.unit().isEmpty()) {
            boolean most = bound == Bound.MAXIMUM && other.bound() == Bound.MAXIMUM;
            return most
                    && MEASURES.contains(one.unit())
                    && MEASURES.contains(other.unit())
                    && Words.forms(one.shown()).stream().noneMatch(Words.forms(other.shown())::contains)
                    && Math.abs(one.value() - other.value()) > TINY;
        }
        double ratio = Math.max(one.value(), other.value()) / Math.min(one.value(), other.value());
        if (one.unit().equals("byte") && ratio < BINARY) return false;
        return !one.unit().isEmpty()
                && one.isComparableTo(other)
                && one.per().isEmpty() == other.per().isEmpty()
                && one.value() != 0
                && other.value() != 0;
    }

    private static Clash.Value value(Quantity quantity) {
        return new Clash.Value(quantity.unit() + Math.round(quantity.value() * KEY), shown(quantity));
    }

    private static String shown(Quantity quantity) {
        String bound = switch (quantity.bound()) {
            case MAXIMUM -> "at most ";
            case MINIMUM -> "at least ";
            case DEFAULT -> "by default ";
            case EXACT -> "";
        };
        return bound + quantity.shown();
    }
}
