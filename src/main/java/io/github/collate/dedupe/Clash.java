package io.github.collate.dedupe;

import io.github.collate.model.Meaning;
import io.github.collate.model.Meant;
import io.github.collate.model.Quantity;
import io.github.collate.model.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What keeps two statements apart, however alike the rest of them is. Symmetric but for its words. */
final class Clash {

    /** What an author notes within so many lines of a list is a row of different things. */
    private static final int NEAR_LINES = 15;

    /** A statement of fewer terms says too little to be known without what it stands under. */
    private static final int SHORT = 7;

    /** One of so few terms says nothing without it. */
    private static final int VERY_SHORT = 3;

    /** From this share of common terms on, a "not" in one of two statements makes it the opposite of the other. */
    private static final double ALIKE = 0.4;

    /** From here on two statements differ in hardly more than what they stand under. */
    private static final double VERY_ALIKE = 0.7;

    private static final int LONGEST_SIBLING = 6;

    private Clash() {}

    /** The first reason to keep two statements apart, if there is one. */
    static Optional<String> of(Meant one, Meant other) {
        Meaning a = one.meaning();
        Meaning b = other.meaning();
        double alike = alike(a, b);
        if (near(one.statement(), other.statement()) && alike < 1) {
            return Optional.of("one author says them side by side");
        }
        if (otherNumbers(a, b, alike)) return Optional.of("other numbers: " + shown(a) + " against " + shown(b));
        if (a.negated() != b.negated() && alike >= ALIKE) {
            return Optional.of("only the " + (a.negated() ? "first" : "second") + " says that it is not so");
        }
        if (alike == 1 && (limits(a, b) || limits(b, a))) return Optional.of("one begins with \"only\"");
        Optional<String> poles = poles(a, b);
        if (poles.isPresent()) return poles;
        Optional<String> siblings = siblings(a, b);
        if (siblings.isPresent()) return siblings;
        return alike >= VERY_ALIKE ? subjects(a, b, alike) : Optional.empty();
    }

    /** Share of the terms that both say: from 0 to 1. */
    private static double alike(Meaning a, Meaning b) {
        long shared = a.terms().stream().filter(b.terms()::contains).count();
        return shared == 0 ? 0 : (double) shared / (a.terms().size() + b.terms().size() - shared);
    }

    /** "Only" at the start speaks of no others; further on it often says nothing. */
    private static boolean limits(Meaning a, Meaning b) {
        return !b.restricted() && a.sequence().indexOf(Meaning.ONLY) == 0;
    }

    private static boolean near(Statement one, Statement other) {
        return one.set().equals(other.set())
                && one.span().file().equals(other.span().file())
                && Math.abs(one.span().line() - other.span().line()) < NEAR_LINES;
    }

    /** Numbers of the same things, none of which both give; of two that are much alike, any that takes another's place. */
    private static boolean otherNumbers(Meaning a, Meaning b, double alike) {
        List<Quantity> mine = unknown(a, b);
        List<Quantity> theirs = unknown(b, a);
        boolean noneShared = mine.size() == a.quantities().size();
        return mine.stream()
                .anyMatch(one -> theirs.stream()
                        .anyMatch(other -> one.unit().equals(other.unit())
                                && (noneShared || (alike >= ALIKE && takesPlaceOf(one, other)))));
    }

    private static boolean takesPlaceOf(Quantity one, Quantity other) {
        return !one.unit().isEmpty() && one.bound() == other.bound() && one.isComparableTo(other);
    }

    private static List<Quantity> unknown(Meaning a, Meaning b) {
        return a.quantities().stream()
                .filter(quantity -> !Likeness.knows(b, quantity))
                .toList();
    }

    private static String shown(Meaning meaning) {
        return meaning.quantities().stream().map(Quantity::shown).distinct().collect(Collectors.joining(", "));
    }

    /** "read" on one side, "write" on the other. */
    private static Optional<String> poles(Meaning a, Meaning b) {
        for (Map.Entry<Integer, Set<String>> set : a.poles().entrySet()) {
            Set<String> there = b.poles().getOrDefault(set.getKey(), Set.of());
            List<String> mine = set.getValue().stream()
                    .filter(word -> !there.contains(word))
                    .toList();
            List<String> theirs = there.stream()
                    .filter(word -> !set.getValue().contains(word))
                    .toList();
            if (!mine.isEmpty() && !theirs.isEmpty()) {
                return Optional.of(spelt(a, mine.get(0)) + " against " + spelt(b, theirs.get(0)));
            }
        }
        return Optional.empty();
    }

    /** Names of one family ("io1" and "io2", "LSI" and "GSI"), or two services, one on either side. */
    private static Optional<String> siblings(Meaning a, Meaning b) {
        for (String mine : a.names()) {
            if (knows(b, mine)) continue;
            for (String theirs : b.names()) {
                if (!knows(a, theirs) && areSiblings(mine, theirs)) {
                    return Optional.of(spelt(a, mine) + " against " + spelt(b, theirs));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean knows(Meaning meaning, String term) {
        return meaning.terms().contains(term) || meaning.context().contains(term);
    }

    private static boolean areSiblings(String one, String other) {
        if (isService(one) && isService(other)) return true;
        if (one.length() != other.length() || one.length() > LONGEST_SIBLING) return false;
        int differences = 0;
        for (int at = 0; at < one.length(); at++) if (one.charAt(at) != other.charAt(at)) differences++;
        return differences == 1;
    }

    private static boolean isService(String term) {
        return term.startsWith("service:");
    }

    /** The same few words under two headings are two facts. */
    private static Optional<String> subjects(Meaning a, Meaning b, double alike) {
        Optional<String> mine = apart(a, b);
        Optional<String> theirs = apart(b, a);
        int terms = Math.max(a.terms().size(), b.terms().size());
        boolean both = mine.isPresent() && theirs.isPresent();
        boolean any = mine.isPresent() || theirs.isPresent();
        if ((both && (terms < SHORT || alike == 1)) || (any && terms <= VERY_SHORT)) {
            return Optional.of("other subjects: " + mine.orElse("none") + " against " + theirs.orElse("none"));
        }
        return Optional.empty();
    }

    /** A term of the subject of one that the other neither says nor stands under. */
    private static Optional<String> apart(Meaning a, Meaning b) {
        return a.subject().stream().filter(term -> !knows(b, term)).findFirst();
    }

    private static String spelt(Meaning meaning, String term) {
        return meaning.spelling().getOrDefault(term, term);
    }
}
