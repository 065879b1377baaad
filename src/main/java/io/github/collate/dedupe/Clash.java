package io.github.collate.dedupe;

import io.github.collate.model.Meaning;
import io.github.collate.model.Quantity;
import io.github.collate.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What keeps two statements apart, however alike the rest of them is. Symmetric but for its words. */
final class Clash {

    /** What an author notes within so many lines of a list is a row of different things. */
    static final int NEAR_LINES = 15;

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
    static Optional<String> of(Coded one, Coded other) {
        double alike = alike(one, other);
        if (alike < 1 && near(one, other)) return Optional.of("one author says them side by side");
        if (otherNumbers(one, other, alike)) {
            return Optional.of("other numbers: " + shown(one) + " against " + shown(other));
        }
        if (one.negated() != other.negated() && alike >= ALIKE) {
            return Optional.of("only the " + (one.negated() ? "first" : "second") + " says that it is not so");
        }
        if (alike == 1 && (limits(one, other) || limits(other, one))) return Optional.of("one begins with \"only\"");
        Optional<String> poles = poles(one, other);
        if (poles.isPresent()) return poles;
        Optional<String> siblings = siblings(one, other);
        if (siblings.isPresent()) return siblings;
        return alike >= VERY_ALIKE ? subjects(one, other, alike) : Optional.empty();
    }

    /** Share of the terms that both say: from 0 to 1. */
    private static double alike(Coded a, Coded b) {
        int shared = a.shared(b);
        return shared == 0 ? 0 : (double) shared / (a.terms().length + b.terms().length - shared);
    }

    /** "Only" at the start speaks of no others; further on it often says nothing. */
    private static boolean limits(Coded a, Coded b) {
        return !b.restricted() && a.meaning().sequence().indexOf(Meaning.ONLY) == 0;
    }

    private static boolean near(Coded one, Coded other) {
        if (!one.set().equals(other.set())) return false;
        Span here = one.meant().statement().span();
        Span there = other.meant().statement().span();
        return here.file().equals(there.file()) && Math.abs(here.line() - there.line()) < NEAR_LINES;
    }

    /** Numbers of the same things, none of which both give; of two that are much alike, any that takes another's place. */
    private static boolean otherNumbers(Coded a, Coded b, double alike) {
        if (a.quantities().isEmpty() || b.quantities().isEmpty()) return false;
        List<Quantity> mine = unknown(a, b);
        boolean noneShared = mine.size() == a.quantities().size();
        if (mine.isEmpty() || !(noneShared || alike >= ALIKE)) return false;
        List<Quantity> theirs = unknown(b, a);
        for (Quantity one : mine) {
            for (Quantity other : theirs) {
                if (one.unit().equals(other.unit()) && (noneShared || takesPlaceOf(one, other))) return true;
            }
        }
        return false;
    }

    private static boolean takesPlaceOf(Quantity one, Quantity other) {
        return !one.unit().isEmpty() && one.bound() == other.bound() && one.isComparableTo(other);
    }

    private static List<Quantity> unknown(Coded a, Coded b) {
        List<Quantity> unknown = new ArrayList<>();
        for (Quantity quantity : a.quantities()) if (!b.knows(quantity)) unknown.add(quantity);
        return unknown;
    }

    private static String shown(Coded coded) {
        return coded.quantities().stream().map(Quantity::shown).distinct().collect(Collectors.joining(", "));
    }

    /** "read" on one side, "write" on the other. */
    private static Optional<String> poles(Coded one, Coded other) {
        if (!one.mayOppose(other)) return Optional.empty();
        Meaning a = one.meaning();
        Meaning b = other.meaning();
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
    private static Optional<String> siblings(Coded a, Coded b) {
        for (int mine : a.names()) {
            if (b.knows(mine)) continue;
            for (int theirs : b.names()) {
                if (!a.knows(theirs) && areSiblings(a.term(mine), b.term(theirs))) {
                    return Optional.of(spelt(a, mine) + " against " + spelt(b, theirs));
                }
            }
        }
        return Optional.empty();
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

    /** The same words under two headings are two facts; one author's few words may even differ a little. */
    private static Optional<String> subjects(Coded a, Coded b, double alike) {
        Optional<String> mine = apart(a, b);
        Optional<String> theirs = apart(b, a);
        int terms = Math.max(a.terms().length, b.terms().length);
        boolean both = mine.isPresent() && theirs.isPresent();
        boolean any = mine.isPresent() || theirs.isPresent();
        boolean oneAuthor = a.set().equals(b.set());
        if ((both && (alike == 1 || (oneAuthor && terms < SHORT))) || (any && terms <= VERY_SHORT)) {
            return Optional.of("other subjects: " + mine.orElse("none") + " against " + theirs.orElse("none"));
        }
        return Optional.empty();
    }

    /** A term of the subject of one that the other neither says nor stands under. */
    private static Optional<String> apart(Coded a, Coded b) {
        for (int term : a.subject()) if (!b.knows(term)) return Optional.of(a.term(term));
        return Optional.empty();
    }

    private static String spelt(Coded coded, int term) {
        return spelt(coded.meaning(), coded.term(term));
    }

    private static String spelt(Meaning meaning, String term) {
        return meaning.spelling().getOrDefault(term, term);
    }
}
