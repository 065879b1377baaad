package io.github.collate.compose;

import io.github.collate.model.Dispute;
import io.github.collate.model.Fact;
import io.github.collate.model.Ruling;
import io.github.collate.model.Words;
import java.util.Collection;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers that words hold, as they are compared: digits without grouping; small number words count too. */
final class CellNumbers {

    /** A number that is no part of a name like "gp2" or "S3". */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}._])\\p{Nd}+(?:[.,]\\p{Nd}+)*");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private CellNumbers() {}

    /** The numbers that stand in a text as digits. */
    static Set<String> in(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(match -> match.group().replace(",", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The numbers that stand in a text as digits or as words. */
    static Set<String> told(String text) {
        return spoken(text).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The numbers that facts speak of, in any of their origins, headings included, as digits or as words. */
    static Set<String> of(Collection<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.origins().stream())
                .flatMap(origin -> origin.statement().withPlace())
                .flatMap(CellNumbers::spoken)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The numbers that a contradiction and its verdict speak of. */
    static Set<String> of(Dispute dispute) {
        Stream<String> values = dispute.sides().stream().map(side -> side.value());
        Stream<String> ruled = dispute.ruling().stream().flatMap(CellNumbers::words);
        return Stream.concat(values, ruled).flatMap(CellNumbers::spoken).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> words(Ruling ruling) {
        return Stream.of(ruling.holds(), ruling.why());
    }

    private static Stream<String> spoken(String text) {
        Stream<String> small = WORD.matcher(text)
                .results()
                .map(match -> Words.spelt(match.group().toLowerCase(Locale.ROOT)))
                .flatMapToInt(OptionalInt::stream)
                .mapToObj(String::valueOf);
        return Stream.concat(in(text).stream(), small);
    }
}
