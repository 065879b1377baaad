package io.github.collate.dedupe;

import io.github.collate.model.Meaning;
import io.github.collate.model.Meant;
import io.github.collate.model.Quantity;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A statement whose terms are numbers, so that it can be held against very many others in a short time. The numbers
 * follow the alphabet; each list of them is ascending.
 */
final class Coded {

    private static final int[] NONE = {};

    private final Vocabulary vocabulary;
    private final Meant meant;
    private final int[] terms;
    private final int[] names;
    private final int[] context;
    private final int[] subject;
    private final List<Quantity> quantities;
    private final String set;
    private final String text;
    private final boolean negated;
    private final boolean restricted;

    /** A bit for each set of poles it has words of; sets share bits from the 64th on. */
    private final long poles;

    private Coded(Meant meant, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.meant = meant;
        Meaning meaning = meant.meaning();
        terms = vocabulary.numbers(meaning.terms());
        names = vocabulary.numbers(meaning.names());
        context = vocabulary.numbers(meaning.context());
        subject = vocabulary.numbers(meaning.subject());
        quantities = meaning.quantities();
        set = meant.statement().set();
        text = meant.statement().text();
        negated = meaning.negated();
        restricted = meaning.restricted();
        long sets = 0;
        for (int pole : meaning.poles().keySet()) sets |= 1L << (pole & 63);
        poles = sets;
    }

    /** The terms of a number of statements, by their numbers. */
    static final class Vocabulary {
        private final String[] terms;
        private final Map<String, Integer> numbers;

        /** @param statements all that will ever be held against each other */
        Vocabulary(Collection<Meant> statements) {
            Set<String> all = ConcurrentHashMap.newKeySet();
            statements.parallelStream().map(Meant::meaning).forEach(meaning -> {
                all.addAll(meaning.terms());
                all.addAll(meaning.context());
                all.addAll(meaning.subject());
            });
            terms = all.toArray(String[]::new);
            Arrays.parallelSort(terms);
            numbers = new HashMap<>(2 * terms.length);
            for (int at = 0; at < terms.length; at++) numbers.put(terms[at], at);
        }

        /** How many terms there are; their numbers begin at 0. */
        int size() {
            return terms.length;
        }

        /** A term by its number. */
        String term(int number) {
            return terms[number];
        }

        int number(String term) {
            return Objects.requireNonNull(numbers.get(term), term);
        }

        List<Coded> code(List<Meant> statements) {
            return statements.parallelStream()
                    .map(meant -> new Coded(meant, this))
                    .toList();
        }

        private int[] numbers(Set<String> said) {
            if (said.isEmpty()) return NONE;
            int[] coded = new int[said.size()];
            int at = 0;
            for (String term : said) coded[at++] = number(term);
            Arrays.sort(coded);
            return coded;
        }
    }

    Meant meant() {
        return meant;
    }

    /** Its words, without markup: put together once, for there are many comparisons. */
    String text() {
        return text;
    }

    Meaning meaning() {
        return meant.meaning();
    }

    /** Its content words; not to be changed. */
    int[] terms() {
        return terms;
    }

    /** Those of its terms that name something; not to be changed. */
    int[] names() {
        return names;
    }

    /** Terms of what it stands under; not to be changed. */
    int[] context() {
        return context;
    }

    /** Terms of its local subject; not to be changed. */
    int[] subject() {
        return subject;
    }

    /** A term by its number. */
    String term(int number) {
        return vocabulary.term(number);
    }

    List<Quantity> quantities() {
        return quantities;
    }

    /** Whether it gives a number that another statement gives. */
    boolean knows(Quantity quantity) {
        for (Quantity known : quantities) if (quantity.isSame(known)) return true;
        return false;
    }

    /** The note set it is from. */
    String set() {
        return set;
    }

    /** Whether it says that something is not so. */
    boolean negated() {
        return negated;
    }

    /** Whether it says "only". */
    boolean restricted() {
        return restricted;
    }

    /** Whether both may have words of one set of which only one is true of a thing at a time. */
    boolean mayOppose(Coded other) {
        return (poles & other.poles) != 0;
    }

    boolean says(int term) {
        return Arrays.binarySearch(terms, term) >= 0;
    }

    /** Whether it says a term, or stands under it. */
    boolean knows(int term) {
        return says(term) || Arrays.binarySearch(context, term) >= 0;
    }

    /** How many terms both say. */
    int shared(Coded other) {
        int shared = 0;
        for (int at = 0, there = 0; at < terms.length && there < other.terms.length; ) {
            int order = Integer.compare(terms[at], other.terms[there]);
            if (order == 0) shared++;
            if (order <= 0) at++;
            if (order >= 0) there++;
        }
        return shared;
    }
}
