package io.github.collate.reconcile;

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

    /** What one set says, with the words of each. */
    private record Known(List<Said> said, Holders words) {

        static Known of(List<Said> said) {
            return new Known(
                    said,
                    new Holders(said.stream()
                            .map(one -> Quote.plain(one.origin.statement().raw()))
                            .toList()));
        }
    }

    private final Map<String, Known> bySet;

    Quotations(List<Fact> facts) {
        Map<String, List<Said>> all = facts.stream()
                .flatMap(fact -> fact.origins().stream().map(origin -> new Said(origin, fact)))
                .collect(Collectors.groupingBy(said -> said.origin.statement().set()));
        bySet = all.entrySet().parallelStream()
                .collect(Collectors.toConcurrentMap(Map.Entry::getKey, said -> Known.of(said.getValue())));
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
