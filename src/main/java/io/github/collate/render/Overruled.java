package io.github.collate.render;

import io.github.collate.model.Dispute;
import io.github.collate.model.Fact;
import io.github.collate.model.Quote;
import io.github.collate.model.Ruling;
import io.github.collate.model.Verdicts.Side;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a verdict found not to hold in a fact.
 *
 * @param value as the verdict names it
 * @param words runs of the authors' words that say it
 */
record Overruled(String value, List<String> words) {
    Overruled {
        words = List.copyOf(words);
    }

    /** What a verdict overrules in a fact of one of its sides. */
    static Overruled of(Dispute dispute, Side side, Fact fact) {
        Set<String> sets =
                fact.origins().stream().map(origin -> origin.statement().set()).collect(Collectors.toUnmodifiableSet());
        List<String> words = dispute.ruling().stream()
                .flatMap(ruling -> ruling.sides().stream())
                .filter(said -> said.value().equals(side.value()))
                .flatMap(said -> words(said, sets))
                .toList();
        return new Overruled(side.value(), words);
    }

    private static Stream<String> words(Ruling.Side said, Set<String> sets) {
        return said.said().stream().filter(quote -> sets.contains(quote.set())).map(Quote::words);
    }
}
