package io.github.collate.reconcile;

import io.github.collate.model.Quantity;
import io.github.collate.model.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A number of a claim, with what it is of.
 *
 * @param property the terms that tell what it is of, in order
 * @param isQualifier whether it only tells which things are meant
 */
record Measured(Claim claim, Quantity quantity, Set<String> property, boolean isQualifier) {

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

    /** The numbers of a claim, in order. */
    static List<Measured> of(Claim claim) {
        return claim.quantities().stream()
                .map(quantity -> new Measured(claim, quantity, property(claim, quantity), isQualifier(claim, quantity)))
                .toList();
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
        if (!QuantityClashes.MEASURES.contains(quantity.unit())) terms.add(quantity.unit());
        if (terms.size() < 2) terms.addAll(claim.local());
        return new LinkedHashSet<>(terms);
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
}
