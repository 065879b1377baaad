package io.github.collate.reconcile;

import io.github.collate.model.Fact;
import io.github.collate.model.Meaning;
import io.github.collate.model.Quantity;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A fact as far as it can clash with another.
 *
 * @param at its number among the facts of its service
 * @param clauses what it says, clause by clause
 * @param names those of its terms that name something
 * @param local terms of the innermost thing it is told of, that it does not say itself
 * @param context terms of everything it stands under, that it does not say itself
 * @param poles its words of which only one is true of a thing at a time, by the number of their set
 * @param quantities its numbers
 * @param terms every term it says, in order
 * @param everything the terms it says and those it stands under, in order
 * @param told what its wording tells
 */
record Claim(
        int at,
        Fact fact,
        List<Clause> clauses,
        Set<String> names,
        Set<String> local,
        Set<String> context,
        Map<Integer, Set<String>> poles,
        List<Quantity> quantities,
        Set<String> terms,
        Set<String> everything,
        Told told) {

    /**
     * A part of a statement between two marks of punctuation.
     *
     * @param terms its terms that say something, the denied ones among them
     * @param denied what it says is not so; where only a verb is denied, what the verb is said of
     * @param predicate the first word it denies; empty if it denies nothing
     * @param only whether it says that something is all there is
     */
    record Clause(List<String> words, Set<String> terms, Set<String> denied, String predicate, boolean only) {

        /** Whether what is said holds only unless told otherwise, or only of an end of a range. */
        boolean isQualified() {
            return words.contains("default")
                    || words.contains("limit")
                    || words.contains("maximum")
                    || words.contains("minimum");
        }
    }

    /** Terms of a label at most. */
    private static final int LABEL = 2;

    /** How far a "not" reaches. Terms. */
    private static final int REACH = 5;

    /** Parts of names of fewer letters may be other words. */
    private static final int NAME = 4;

    /** How many there are of a thing is not what is denied of it. */
    private static final Set<String> COUNTING = Set.of("one");

    static Claim of(int at, Fact fact, Meaning meaning, Set<String> chapters, Set<String> shouted, Told told) {
        List<Clause> clauses = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String word : meaning.sequence()) {
            if (!word.equals(Meaning.BREAK)) {
                words.add(word);
            } else if (!words.isEmpty()) {
                clauses.add(clause(words, fact.service()));
                words = new ArrayList<>();
            }
        }
        if (!words.isEmpty()) clauses.add(clause(words, fact.service()));
        Set<String> local = new TreeSet<>(meaning.subject());
        local.removeIf(term -> chapters.contains(term) || !Plain.says(term));
        Set<String> context = new TreeSet<>(meaning.context());
        context.removeIf(term -> !Plain.says(term));
        Set<String> names = new TreeSet<>(meaning.names());
        names.removeIf(term -> shouted.contains(term) || !Plain.says(term));
        Set<String> terms = new TreeSet<>();
        clauses.forEach(clause -> terms.addAll(clause.terms()));
        Set<String> everything = new TreeSet<>(terms);
        everything.addAll(context);
        return new Claim(
                at,
                fact,
                clauses,
                names,
                local,
                context,
                meaning.poles(),
                meaning.quantities(),
                Collections.unmodifiableSet(new LinkedHashSet<>(terms)),
                Collections.unmodifiableSet(new LinkedHashSet<>(everything)),
                told);
    }

    private static Clause clause(List<String> words, String service) {
        Set<String> terms = new LinkedHashSet<>();
        Set<String> denied = new LinkedHashSet<>();
        boolean only = false;
        boolean not = false;
        String predicate = "";
        for (String word : words) {
            if (word.equals(Meaning.NOT)) {
                not = !not;
                continue;
            }
            if (word.equals(Meaning.ONLY)) only = true;
            if (not && predicate.isEmpty()) predicate = word;
            if (!Plain.says(word)) continue;
            terms.add(word);
            if (not && denied.size() < REACH && !COUNTING.contains(word)) denied.add(word);
        }
        if (!predicate.isEmpty() && denied.isEmpty()) denied.addAll(terms);
        if (denied.stream().anyMatch(term -> !isOf(service, term))) denied.removeIf(term -> isOf(service, term));
        return new Clause(List.copyOf(words), terms, denied, predicate, only);
    }

    /** Whether a term is a part of the service's own name, which says nothing where all speak of that service. */
    private static boolean isOf(String service, String term) {
        return term.length() >= NAME && ("-" + service).contains("-" + term);
    }

    /** What it opens with, if that is a label: "sc1: cold storage". */
    Set<String> label() {
        boolean label = clauses.size() > 1 && clauses.get(0).terms().size() <= LABEL;
        return label ? clauses.get(0).terms() : Set.of();
    }

    Manner manner() {
        return told.manner();
    }

    Statement said() {
        return fact.printed();
    }

    String set() {
        return said().set();
    }

    /** How many lines of one file stand between two claims of one author; a great many for two authors. */
    int linesTo(Claim other) {
        boolean together = set().equals(other.set())
                && said().span().file().equals(other.said().span().file());
        return together ? Math.abs(said().span().line() - other.said().span().line()) : Integer.MAX_VALUE;
    }
}
