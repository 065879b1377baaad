package io.github.collate.reconcile;

import io.github.collate.model.Cache;
import io.github.collate.model.Fact;
import io.github.collate.model.Fact.Origin;
import io.github.collate.model.Quote;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the facts that quoted words stand in. Markup and white space do not matter; case and punctuation do. */
final class Quotations {

    private record Said(Origin origin, Fact fact) {}

    /** What stands in the files of one set. */
    private record Raws(List<String> texts) {}

    /** What one set says, with the words of each. */
    private record Known(List<Said> said, Holders words) {

        static Known of(List<Said> said, Cache cache) {
            Raws raws = new Raws(
                    said.stream().map(one -> one.origin.statement().raw()).toList());
            return new Known(
                    said,
                    cache.value(
                            raws,
                            () -> new Holders(
                                    raws.texts.stream().map(Quote::plain).toList())));
        }
    }

    private final Map<String, Known> bySet;

    /** @param cache gives back the words of sets that say what they said */
    Quotations(List<Fact> facts, Cache cache) {
        Map<String, List<Said>> all = facts.stream()
                .flatMap(fact -> fact.origins().stream().map(origin -> new Said(origin, fact)))
                .collect(Collectors.groupingBy(said -> said.origin.statement().set()));
        bySet = all.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, said -> Known.of(said.getValue(), cache)));
    }

    /** The facts of which a statement of the set holds the words; several where the quote is not distinct. */
    Set<Fact> find(String set, String words) {
        Set<Fact> found = new LinkedHashSet<>();
        Known known = bySet.get(set);
        if (known == null) return found;
        known.words.of(Quote.plain(words)).forEach(at -> found.add(known.said.get(at).fact));
        return found;
    }
}
