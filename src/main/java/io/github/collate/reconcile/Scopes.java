package io.github.collate.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells claims about different things from claims about one thing. Which terms stand for different things is learnt
 * from the notes themselves: where an author puts two lines of one build below each other that differ in a single term
 * ("read" and "write", "basic" and "detailed"), the author sets the two apart.
 */
final class Scopes {

    /** How many lines below each other two lines of one build may stand. */
    private static final int NEAR = 12;

    /** How many following claims are looked at for each. */
    private static final int NEXT = 10;

    /** How many terms, at most, they do not share. */
    private static final int DIFFERENT = 2;

    /** How many terms, at least, two lines of one build share. */
    private static final int BUILD = 2;

    /** A statement of fewer terms than this leaves it to its heading to say what it is of. */
    private static final int BRIEF = 6;

    private final Map<String, Set<String>> apart = new HashMap<>();

    /** @param claims of one service, by set and place */
    Scopes(List<Claim> claims) {
        for (int at = 0; at < claims.size(); at++) {
            Claim claim = claims.get(at);
            for (Claim next : claims.subList(at + 1, Math.min(claims.size(), at + 1 + NEXT))) {
                if (claim.linesTo(next) > NEAR) break;
                learn(claim.terms(), next.terms());
                if (claim.context().size() < NEXT && next.context().size() < NEXT) learn(claim.local(), next.local());
            }
        }
    }

    private void learn(Set<String> one, Set<String> other) {
        if (Math.abs(one.size() - other.size()) > 1 || !mayBeOfOneBuild(one, other)) return;
        Set<String> mine = minus(one, other);
        Set<String> theirs = minus(other, one);
        int shared = one.size() - mine.size();
        if (mine.size() != theirs.size() || mine.isEmpty() || mine.size() > DIFFERENT || shared < BUILD * mine.size())
            return;
        for (String term : mine) {
            for (String sibling : theirs) {
                apart.computeIfAbsent(term, fresh -> new HashSet<>()).add(sibling);
                apart.computeIfAbsent(sibling, fresh -> new HashSet<>()).add(term);
            }
        }
    }

    /** Whether there are so few terms that only the first has: told without taking them apart, for mostly there are many. */
    private static boolean mayBeOfOneBuild(Set<String> one, Set<String> other) {
        int alone = 0;
        for (String term : one) if (!other.contains(term) && ++alone > DIFFERENT) return false;
        return alone > 0;
    }

    private static Set<String> minus(Collection<String> terms, Collection<String> others) {
        Set<String> rest = new TreeSet<>(terms);
        rest.removeAll(others);
        return rest;
    }

    /** Whether two claims speak of different things, each of one that the other does not name. */
    boolean differ(Claim one, Claim other) {
        return differ(one, other, Set.of());
    }

    /** @param clash words that are the very clash, and no scope */
    boolean differ(Claim one, Claim other, Set<String> clash) {
        if (isApart(one, other, clash)) return true;
        Set<String> all = one.everything();
        Set<String> others = other.everything();
        if (!minus(one.names(), others).isEmpty() && !minus(other.names(), all).isEmpty()) return true;
        if (isElsewhere(one, others) || isElsewhere(other, all)) return true;
        boolean brief = Math.min(one.terms().size(), other.terms().size()) < BRIEF;
        if (brief
                && !minus(one.local(), others).isEmpty()
                && !minus(other.local(), all).isEmpty()) return true;
        Set<String> mine = minus(told(one), other.terms());
        Set<String> theirs = minus(told(other), one.terms());
        mine.removeAll(clash);
        theirs.removeAll(clash);
        return mine.stream().anyMatch(term -> theirs.stream().anyMatch(apart.getOrDefault(term, Set.of())::contains));
    }

    /** Whether a word of the first excludes one of the other. */
    private static boolean isApart(Claim one, Claim other, Set<String> clash) {
        return one.poles().entrySet().stream().anyMatch(set -> {
            Set<String> theirs = minus(other.poles().getOrDefault(set.getKey(), Set.of()), clash);
            Set<String> mine = minus(set.getValue(), clash);
            return !theirs.isEmpty() && !mine.isEmpty() && minus(mine, theirs).size() == mine.size();
        });
    }

    /** Whether a claim leaves all to its heading, and the heading names what the other does not speak of. */
    private static boolean isElsewhere(Claim claim, Set<String> others) {
        return claim.terms().isEmpty() && !minus(claim.local(), others).isEmpty();
    }

    private static Set<String> told(Claim claim) {
        Set<String> told = new TreeSet<>(claim.terms());
        told.addAll(claim.local());
        return told;
    }
}
