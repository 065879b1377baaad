package io.github.collate.dedupe;

import io.github.collate.dedupe.SameWords.Item;
import io.github.collate.model.Body;
import io.github.collate.model.Candidate;
import io.github.collate.model.Decisions;
import io.github.collate.model.Fact;
import io.github.collate.model.Meant;
import io.github.collate.model.Merged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Joins statements of a service that say the same to one fact: those of the same words first, then those that match in
 * every part of meaning. Precision comes before recall: a wrong join hides a fact, a missed one only repeats it. What
 * may be the same and is not sure becomes a candidate. The result does not depend on the order of the statements.
 */
public final class Deduper {

    private final Decisions decisions;
    private final Weights weights;

    /** A deduper without a word of the author. */
    public Deduper() {
        this(Decisions.NONE);
    }

    /** @param decisions the author's word over the machine's */
    public Deduper(Decisions decisions) {
        this(decisions, Weights.DEFAULT);
    }

    Deduper(Decisions decisions, Weights weights) {
        this.decisions = decisions;
        this.weights = weights;
    }

    /** The facts, and the pairs of facts that may be the same. */
    public Merged dedupe(List<Meant> statements) {
        Map<String, List<List<Item>>> byService = new TreeMap<>(SameWords.groups(statements).stream()
                .collect(Collectors.groupingBy(group -> group.get(0).placement().service())));
        Rarity.Corpus corpus = new Rarity.Corpus(statements);
        Ruled ruled = new Ruled(decisions);
        List<Fact> facts = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        byService.forEach((service, groups) -> {
            Merged merged = new ServiceMerge(groups, corpus, ruled, weights).merge(ids);
            facts.addAll(merged.facts());
            candidates.addAll(merged.candidates());
        });
        facts.sort(Comparator.comparing(Fact::printed));
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
                .thenComparing(candidate -> candidate.one().id())
                .thenComparing(candidate -> candidate.other().id()));
        return new Merged(facts, candidates);
    }

    /** Whether a statement is compared by meaning: code says the same only in the same words, a lead-in says nothing. */
    static boolean isCompared(Meant meant) {
        return !(meant.statement().body() instanceof Body.Code)
                && !meant.statement().text().endsWith(":");
    }
}
