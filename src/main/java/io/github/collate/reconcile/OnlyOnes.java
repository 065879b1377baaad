package io.github.collate.reconcile;

import io.github.collate.model.Conflict.Kind;
import io.github.collate.reconcile.Claim.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** "A is the only one that can" against a list of several that can, A among them. */
final class OnlyOnes {

    /** How many terms, at least, both say of the ones in question. */
    private static final int PROPERTY = 2;

    /** How many others, at least, the list holds. */
    private static final int MORE = 2;

    private static final double CERTAINTY = 0.6;

    private OnlyOnes() {}

    /** @param plain claims that state something */
    static List<Clash> among(List<Claim> plain, Neighbours neighbours) {
        List<Clash> found = new ArrayList<>();
        for (Claim claim : plain) {
            for (Clause clause : claim.clauses()) {
                if (!clause.only() || !clause.denied().isEmpty()) continue;
                for (Claim other : neighbours.of(claim))
                    clash(claim, clause, other).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Clash> clash(Claim claim, Clause only, Claim other) {
        Set<String> property = new TreeSet<>(only.terms());
        property.removeAll(claim.names());
        property.retainAll(other.terms());
        Set<String> named = new TreeSet<>(claim.names());
        Set<String> common = new TreeSet<>(named);
        common.retainAll(other.names());
        Set<String> more = new TreeSet<>(other.names());
        more.removeAll(claim.terms());
        more.removeIf(term -> term.startsWith("service:"));
        boolean whole = property.size() >= PROPERTY && property.containsAll(minus(only.terms(), claim.names()));
        if (!whole || common.isEmpty() || more.size() < MORE || !isList(other, common, more)) return Optional.empty();
        String one = String.join(", ", common);
        return Optional.of(new Clash(
                Kind.OTHER,
                claim,
                other,
                "only " + one,
                one + ", " + String.join(", ", more),
                Surface.of(property, other),
                CERTAINTY));
    }

    private static Set<String> minus(Set<String> terms, Set<String> others) {
        Set<String> rest = new TreeSet<>(terms);
        rest.removeAll(others);
        return rest;
    }

    /** Whether the one and others stand side by side, each alone between two marks or all in one clause. */
    private static boolean isList(Claim claim, Set<String> common, Set<String> more) {
        Set<String> alone = new TreeSet<>();
        for (Clause clause : claim.clauses()) {
            if (clause.terms().size() == 1) alone.addAll(clause.terms());
            boolean both = clause.terms().stream().anyMatch(common::contains)
                    && clause.terms().stream().anyMatch(more::contains);
            if (both && clause.denied().isEmpty()) return true;
        }
        return alone.stream().anyMatch(common::contains) && alone.stream().anyMatch(more::contains);
    }
}
