package io.github.collate.dedupe;

import io.github.collate.model.Meant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a term says: the negative logarithm of the share of statements that hold it, within its service and its
 * section (inverse document frequency, in nats). The shares of small groups are smoothed by those of larger ones.
 */
final class Rarity {

    /** A group's own count weighs as much as the larger group's share from this many statements on. */
    private static final double SERVICE_PRIOR = 20;

    private static final double SECTION_PRIOR = 15;

    private static final Counts NONE = new Counts();

    private final Counts all;
    private final Counts service;
    private final Map<String, Counts> sections = new HashMap<>();
    private final Map<String, Double> shares = new HashMap<>();

    private static final class Counts {
        private final Map<String, Integer> terms = new HashMap<>();
        private int statements;

        void add(Meant meant) {
            statements++;
            meant.meaning().terms().forEach(term -> terms.merge(term, 1, Integer::sum));
        }

        double share(String term, double prior, double weight) {
            return (terms.getOrDefault(term, 0) + weight * prior) / (statements + weight);
        }
    }

    private Rarity(Counts all, Collection<Meant> statements) {
        this.all = all;
        service = new Counts();
        for (Meant meant : statements) {
            service.add(meant);
            sections.computeIfAbsent(meant.placement().section(), id -> new Counts())
                    .add(meant);
        }
        for (String term : service.terms.keySet()) shares.put(term, computed(term));
    }

    /** Counts the terms of all statements, then gives the rarity within each service. */
    static final class Corpus {
        private final Counts all = new Counts();

        Corpus(Collection<Meant> statements) {
            statements.forEach(all::add);
        }

        Rarity of(Collection<Meant> service) {
            return new Rarity(all, service);
        }
    }

    /** What terms say when a statement of one section is held against one of another. Symmetric. */
    Between between(String one, String other) {
        return new Between(sections.getOrDefault(one, NONE), sections.getOrDefault(other, NONE));
    }

    /** Two sections, looked up once for all the terms of two statements. */
    final class Between {
        private final Counts one;
        private final Counts other;

        private Between(Counts one, Counts other) {
            this.one = one;
            this.other = other;
        }

        /** What a term says here, in nats. */
        double of(String term) {
            double inService = inService(term);
            double inOne = inSection(one, term, inService);
            double inOther = one == other ? inOne : inSection(other, term, inService);
            return -Math.log(Math.max(inService, Math.sqrt(inOne * inOther)));
        }
    }

    /** What a term says within its service, in nats. */
    double of(String term) {
        return -Math.log(inService(term));
    }

    private double inService(String term) {
        Double known = shares.get(term);
        return known == null ? computed(term) : known;
    }

    private double computed(String term) {
        double everywhere = (all.terms.getOrDefault(term, 0) + 0.5) / (all.statements + 1.0);
        return service.share(term, everywhere, SERVICE_PRIOR);
    }

    private static double inSection(Counts counts, String term, double inService) {
        return counts.statements == 0 ? inService : counts.share(term, inService, SECTION_PRIOR);
    }
}
