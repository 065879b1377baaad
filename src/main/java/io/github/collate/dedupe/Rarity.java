package io.github.collate.dedupe;

import io.github.collate.model.Meant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much a term says: the negative logarithm of the share of statements that hold it, within its service and its
 * section (inverse document frequency, in nats). The shares of small groups are smoothed by those of larger ones.
 */
final class Rarity {

    /** A group's own count weighs as much as the larger group's share from this many statements on. */
    private static final double SERVICE_PRIOR = 20;

    private static final double SECTION_PRIOR = 15;

    /** A filter of 64 bits for so many terms tells most of the others from them. */
    private static final int BITS_TO_SPARE = 8;

    private final Coded.Vocabulary vocabulary;
    private final double[] inService;
    private final Map<String, Section> sections = new HashMap<>();

    private static final int[] NONE = {0};

    /** How many of all statements hold a term. */
    static final class Corpus {
        private final int statements;
        private final Map<String, int[]> counts = new HashMap<>();

        /** Counts the terms of all statements. */
        Corpus(Collection<Meant> statements) {
            this.statements = statements.size();
            for (Meant meant : statements)
                for (String term : meant.meaning().terms()) counts.computeIfAbsent(term, fresh -> new int[1])[0]++;
        }

        /**
         * The share of all statements that hold a term, never none. It only smooths those of smaller groups, so both
         * numbers are told by the nearest power of two, 3 besides: the share stays what it was while notes are edited.
         */
        double share(String term) {
            return (nearest(counts.getOrDefault(term, NONE)[0]) + 0.5) / (nearest(statements) + 1.0);
        }

        private static int nearest(int count) {
            return count < 4 ? count : Integer.highestOneBit((int) (count * Math.sqrt(2)));
        }
    }

    private static int[] counts(Collection<Coded> statements, Coded.Vocabulary vocabulary) {
        int[] counts = new int[vocabulary.size()];
        for (Coded coded : statements) for (int term : coded.terms()) counts[term]++;
        return counts;
    }

    /**
     * Within one service.
     *
     * @param vocabulary that of its statements
     */
    Rarity(Corpus corpus, Coded.Vocabulary vocabulary, Collection<Coded> statements) {
        this.vocabulary = vocabulary;
        int[] counts = counts(statements, vocabulary);
        double[] shares = new double[counts.length];
        inService = new double[counts.length];
        for (int term = 0; term < counts.length; term++) {
            shares[term] = share(counts[term], statements.size(), corpus.share(vocabulary.term(term)), SERVICE_PRIOR);
            inService[term] = -Math.log(shares[term]);
        }
        Map<String, Tally> bySection = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (Coded coded : statements) {
            String section = coded.meant().placement().section();
            sizes.merge(section, 1, Integer::sum);
            Tally tally = bySection.computeIfAbsent(section, fresh -> new Tally());
            for (int term : coded.terms()) tally.add(term, 1);
        }
        bySection.forEach(
                (id, tally) -> sections.put(id, new Section(tally, Objects.requireNonNull(sizes.get(id)), shares)));
    }

    private static double share(double count, int statements, double prior, double weight) {
        return (count + weight * prior) / (statements + weight);
    }

    /** What terms say within one section. */
    final class Section {
        private final Tally said = new Tally();
        private final double unsaid;

        /** A bit for each term, some terms sharing one: most that are not said are told from it at once. */
        private final long[] filter;

        private Section(Tally counts, int statements, double[] shares) {
            int[] terms = counts.places();
            filter = new long[Integer.highestOneBit(1 + terms.length / BITS_TO_SPARE) * 2];
            for (int term : terms) {
                filter[word(term)] |= 1L << bit(term);
                double share = share(counts.of(term, 0), statements, shares[term], SECTION_PRIOR);
                said.add(term, -Math.log(share));
            }
            unsaid = -Math.log(SECTION_PRIOR / (statements + SECTION_PRIOR));
        }

        /** What a term says here, in nats. */
        double of(int term) {
            double otherwise = inService[term] + unsaid;
            return (filter[word(term)] & (1L << bit(term))) == 0 ? otherwise : said.of(term, otherwise);
        }

        private int word(int term) {
            return (spread(term) >>> 6) & (filter.length - 1);
        }
    }

    /** The lowest six bits pick the bit, those above the word. */
    private static int spread(int term) {
        return (term * 0x9E3779B9) >>> 8;
    }

    private static int bit(int term) {
        return spread(term) & 63;
    }

    /** A section of the service that has a statement. */
    Section section(String id) {
        return Objects.requireNonNull(sections.get(id), id);
    }

    /** What a term says within its service, in nats. */
    double of(int term) {
        return inService[term];
    }

    /** What a term says within its service, in nats. */
    double of(String term) {
        return of(vocabulary.number(term));
    }

    /** What a term says between two sections, by what it says in each, in nats. Symmetric. */
    double between(int term, double here, double there) {
        return Math.min(inService[term], (here + there) / 2);
    }

    /** The terms that say the most, those first, of equals in order; not more than so many. */
    int[] rarest(int[] terms, int most) {
        int[] rarest = new int[Math.min(most, terms.length)];
        int kept = 0;
        for (int term : terms) {
            int at = kept;
            while (at > 0 && inService[rarest[at - 1]] < inService[term]) at--;
            if (at == rarest.length) continue;
            kept = Math.min(kept + 1, rarest.length);
            System.arraycopy(rarest, at, rarest, at + 1, kept - at - 1);
            rarest[at] = term;
        }
        return rarest;
    }
}
