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

    private final Counts all;
    private final Counts service;
    private final Map<String, Counts> sections = new HashMap<>();

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

    /** What a term says when a statement of one section is held against one of another, in nats. */
    double of(String term, String one, String other) {
        double everywhere = (all.terms.getOrDefault(term, 0) + 0.5) / (all.statements + 1.0);
        double inService = service.share(term, everywhere, SERVICE_PRIOR);
        double inOne = inSection(one, term, inService);
        double inOther = one.equals(other) ? inOne : inSection(other, term, inService);
        return -Math.log(Math.max(inService, Math.sqrt(inOne * inOther)));
    }

    /** What a term says within its service, in nats. */
    double of(String term) {
        return -Math.log(
                service.share(term, (all.terms.getOrDefault(term, 0) + 0.5) / (all.statements + 1.0), SERVICE_PRIOR));
    }

    private double inSection(String section, String term, double inService) {
        Counts counts = sections.get(section);
        return counts == null ? inService : counts.share(term, inService, SECTION_PRIOR);
    }
}
