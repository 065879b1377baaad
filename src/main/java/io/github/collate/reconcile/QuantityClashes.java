package io.github.collate.reconcile;

import io.github.collate.model.Conflict.Kind;
import io.github.collate.model.Quantity;
import io.github.collate.model.Quantity.Bound;
import io.github.collate.model.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

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

    /** What a unit says already: a number of bytes is a size. */
    private static final Map<String, Set<String>> IMPLIED =
            Map.of("byte", Set.of("size", "space", "storag", "write"), "percent", Set.of("share", "part"));

    /** How many words before a number, and how many from it on, tell what it is of. */
    private static final int BEFORE = 8;

    private static final int BEHIND = 5;

    private static final Pattern QUALIFIER = Pattern.compile(
            "(?i)\\b(for|of|on|with|each|every) (an?|one|each|every|items?|any) (?:(?! is | are | can | has )[^,.;:=]){0,25}$"
                    + "|\\b(more|larger|greater|longer|bigger|less|fewer|smaller|shorter) than $"
                    + "|\\b(over|above|below|beyond|exceeds?) $");

    private static final double TINY = 1e-9;

    /** Values that agree to a thousandth are one. */
    private static final double KEY = 1000;

    /** Sizes that differ by less may be one, told in thousands or in 1,024s. */
    private static final double BINARY = 1.11;

    private static final Set<String> MEASURES = Set.of("second", "byte", "bit", "percent", "dollar", "");

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
        return counting.parallelStream()
                .flatMap(claim -> neighbours.of(claim).stream()
                        .filter(other -> claim.at() < other.at())
                        .flatMap(other -> clash(claim, other).stream()))
                .toList();
    }

    private Optional<Clash> clash(Claim one, Claim other) {
        if (agree(one, other)) return Optional.empty();
        Optional<Clash> best = Optional.empty();
        for (Quantity quantity : one.quantities()) {
            for (Quantity against : other.quantities()) {
                Optional<Clash> here = clash(one, quantity, other, against);
                if (here.isPresent()
                        && (best.isEmpty()
                                || here.get().certainty() > best.get().certainty())) best = here;
            }
        }
        return best.filter(clash -> !scopes.differ(one, other));
    }

    private static boolean agree(Claim one, Claim other) {
        return one.quantities().stream()
                .anyMatch(quantity -> other.quantities().stream().anyMatch(quantity::isEqual));
    }

    private Optional<Clash> clash(Claim one, Quantity quantity, Claim other, Quantity against) {
        if (!exclude(quantity, against)) return Optional.empty();
        if (isQualifier(one, quantity) || isQualifier(other, against)) return Optional.empty();
        Set<String> mine = property(one, quantity);
        Set<String> theirs = property(other, against);
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

    /** What a number is of: the terms of its clause, with what it counts; if that is little, what it stands under. */
    private static Set<String> property(Claim claim, Quantity quantity) {
        Set<String> terms = new TreeSet<>();
        List<String> digits = Words.forms(quantity.shown());
        String first = digits.isEmpty() ? "" : digits.get(0);
        claim.clauses().stream()
                .filter(clause -> clause.words().stream().anyMatch(word -> word.startsWith(first)))
                .findFirst()
                .ifPresent(clause -> terms.addAll(around(clause.words(), first)));
        if (terms.isEmpty()) terms.addAll(claim.terms());
        digits.forEach(terms::remove);
        terms.removeAll(IMPLIED.getOrDefault(quantity.unit(), Set.of()));
        if (terms.isEmpty()) terms.addAll(claim.terms());
        if (!MEASURES.contains(quantity.unit())) terms.add(quantity.unit());
        if (terms.size() < 2) terms.addAll(claim.local());
        return terms;
    }

    private static List<String> around(List<String> words, String number) {
        int at = 0;
        while (at < words.size() - 1 && !words.get(at).startsWith(number)) at++;
        return words.subList(Math.max(0, at - BEFORE), Math.min(words.size(), at + BEHIND)).stream()
                .filter(Plain::says)
                .toList();
    }

    /** "for an item of up to 4 KB": a number that tells which things are meant, and not how they are. */
    private static boolean isQualifier(Claim claim, Quantity quantity) {
        String text = claim.said().text();
        int at = text.indexOf(quantity.shown());
        return at > 0 && QUALIFIER.matcher(text.substring(0, at)).find();
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
