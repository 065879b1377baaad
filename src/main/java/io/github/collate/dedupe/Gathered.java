package io.github.collate.dedupe;

import io.github.collate.dedupe.SameWords.Item;
import io.github.collate.model.Body;
import io.github.collate.model.Meaning;
import io.github.collate.model.Statement;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The statements of one service, numbered by what they say, so that a line more or less above them makes no difference.
 *
 * @param items the statements, by what is said before who says it
 * @param groups those of the same words, by number: what says the most first
 * @param order the numbers in the order of the notes
 */
record Gathered(List<Item> items, List<List<Integer>> groups, List<Integer> order) {

    /** By what is said before who says it, so that it makes no difference what the sets are called. */
    private static final Comparator<Item> BY_TEXT = Comparator.comparing(Item::text)
            .thenComparing(item -> item.subject().key())
            .thenComparingInt(item -> item.statement().span().line())
            .thenComparing(Item::statement);

    /**
     * What is looked at of a statement.
     *
     * @param rank its place among the others, counted in the order of the notes
     * @param gap lines from the one before it, as far as it matters who stands near
     */
    private record Look(
            Body body,
            Meaning meaning,
            Wording wording,
            Subject subject,
            String set,
            String service,
            String section,
            int rank,
            int gap) {

        /** Of the words and the rank alone: hardly two have both. */
        @Override
        public int hashCode() {
            return 31 * wording.key().hashCode() + rank;
        }
    }

    /** All that merging follows from. */
    private record Key(List<Look> looks, List<List<Integer>> groups, List<Double> shares, List<Ruled.Pair> ruled) {}

    /** @param groups statements of the same words, each statement once */
    static Gathered of(List<List<Item>> groups) {
        List<Item> items =
                groups.parallelStream().flatMap(List::stream).sorted(BY_TEXT).toList();
        IdentityHashMap<Item, Integer> numbers = new IdentityHashMap<>();
        for (int at = 0; at < items.size(); at++) numbers.put(items.get(at), at);
        List<List<Integer>> numbered = groups.parallelStream()
                .map(group -> group.stream()
                        .map(numbers::get)
                        .sorted(fullestFirst(items))
                        .toList())
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
        List<Integer> order = IntStream.range(0, items.size())
                .parallel()
                .boxed()
                .sorted(Comparator.comparing(at -> items.get(at).statement()))
                .toList();
        return new Gathered(items, numbered, order);
    }

    /** Prose before other forms, what says the most first, of equals the longer. */
    Comparator<Integer> fullestFirst() {
        return fullestFirst(items);
    }

    private static Comparator<Integer> fullestFirst(List<Item> items) {
        return Comparator.comparing((Integer at) -> !(items.get(at).statement().body() instanceof Body.Prose))
                .thenComparingInt(at -> -items.get(at).meaning().terms().size())
                .thenComparingInt(at -> -items.get(at).text().length())
                .thenComparing(Comparator.naturalOrder());
    }

    /** The author's decisions on them. */
    List<Ruled.Pair> ruled(Ruled.Book book) {
        if (book.isEmpty()) return List.of();
        Map<Statement, Integer> numbers = new LinkedHashMap<>();
        for (int at : order) numbers.put(items.get(at).statement(), at);
        return book.on(numbers);
    }

    /**
     * All that merging them follows from, to be held against that of another time.
     *
     * @param ruled the author's decisions on them
     */
    Object key(Rarity.Corpus corpus, List<Ruled.Pair> ruled) {
        Look[] looks = new Look[items.size()];
        Set<String> terms = new LinkedHashSet<>();
        int rank = 0;
        Optional<Item> before = Optional.empty();
        for (int at : order) {
            Item item = items.get(at);
            int gap = before.map(other -> gap(other.statement(), item.statement()))
                    .orElse(0);
            looks[at] = new Look(
                    item.statement().body(),
                    item.meaning(),
                    item.wording(),
                    item.subject(),
                    item.statement().set(),
                    item.placement().service(),
                    item.placement().section(),
                    rank++,
                    gap);
            before = Optional.of(item);
            terms.addAll(item.meaning().terms());
            terms.addAll(item.meaning().context());
            terms.addAll(item.meaning().subject());
        }
        return new Key(List.of(looks), groups, terms.stream().map(corpus::share).toList(), ruled);
    }

    private static int gap(Statement before, Statement next) {
        boolean together = before.set().equals(next.set())
                && before.span().file().equals(next.span().file());
        int lines = next.span().line() - before.span().line();
        return together ? Math.min(lines, Clash.NEAR_LINES) : Clash.NEAR_LINES;
    }
}
