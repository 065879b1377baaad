package io.github.collate.dedupe;

import io.github.collate.dedupe.SameWords.Item;
import io.github.collate.model.Body;
import io.github.collate.model.Cache;
import io.github.collate.model.Candidate;
import io.github.collate.model.Decisions;
import io.github.collate.model.Fact;
import io.github.collate.model.Meant;
import io.github.collate.model.Merged;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Joins statements of a service that say the same to one fact: those of the same words first, then those that match in
 * every part of meaning. Precision comes before recall: a wrong join hides a fact, a missed one only repeats it. What
 * may be the same and is not sure becomes a candidate. The result does not depend on the order of the statements.
 */
public final class Deduper {

    /** So many pairs that may be the same come with reasons; nobody reads further down the list. */
    private static final int MOST_TOLD = 5_000;

    private final Decisions decisions;
    private final Cache cache;
    private final Weights weights = Weights.DEFAULT;

    /** A deduper without a word of the author. */
    public Deduper() {
        this(Decisions.NONE);
    }

    /** @param decisions the author's word over the machine's */
    public Deduper(Decisions decisions) {
        this(decisions, Cache.none());
    }

    /**
     * @param decisions the author's word over the machine's
     * @param cache gives back what was found about services whose statements stayed as they were
     */
    public Deduper(Decisions decisions, Cache cache) {
        this.decisions = decisions;
        this.cache = cache;
    }

    /** The facts, and the pairs of facts that may be the same; the 5,000 likeliest with reasons. */
    public Merged dedupe(List<Meant> statements) {
        Map<String, List<List<Item>>> byService = SameWords.groups(statements, cache).stream()
                .collect(Collectors.groupingBy(
                        group -> group.get(0).placement().service(), TreeMap::new, Collectors.toList()));
        Rarity.Corpus corpus = new Rarity.Corpus(statements);
        Ruled.Book book = new Ruled.Book(decisions);
        List<Merging> merged = byService.values().parallelStream()
                .map(groups -> merge(Gathered.of(groups), corpus, book))
                .toList();
        List<Fact> facts = merged.parallelStream()
                .flatMap(result -> result.facts.stream())
                .sorted(Comparator.comparing(Fact::printed))
                .toList();
        List<Joined.Pair> doubts = merged.parallelStream()
                .flatMap(result -> result.doubts.stream())
                .sorted(Comparator.comparingDouble((Joined.Pair pair) -> -pair.score())
                        .thenComparing(pair -> pair.one().id())
                        .thenComparing(pair -> pair.other().id()))
                .toList();
        List<Candidate> candidates = IntStream.range(0, doubts.size())
                .parallel()
                .mapToObj(at -> doubts.get(at).candidate(at < MOST_TOLD))
                .toList();
        return new Merged(facts, candidates);
    }

    private record Merging(List<Fact> facts, List<Joined.Pair> doubts) {}

    private Merging merge(Gathered statements, Rarity.Corpus corpus, Ruled.Book book) {
        List<Ruled.Pair> ruled = statements.ruled(book);
        Joined joined = cache.value(
                statements.key(corpus, ruled),
                () -> new ServiceMerge(statements, corpus, new Ruled(ruled), weights).merge());
        List<Fact> facts = joined.facts(statements);
        return new Merging(facts, joined.pairs(facts));
    }

    /** Whether a statement is compared by meaning: code says the same only in the same words, a lead-in says nothing. */
    static boolean isCompared(Meant meant) {
        return !(meant.statement().body() instanceof Body.Code)
                && !meant.statement().text().endsWith(":");
    }
}
