package io.github.collate.compose;

import io.github.collate.model.Conflict;
import io.github.collate.model.Fact;
import io.github.collate.model.KeyNumber;
import io.github.collate.model.KeyNumber.Value;
import io.github.collate.model.Page.Chapter;
import io.github.collate.model.Page.Group;
import io.github.collate.model.Quantity;
import io.github.collate.model.Ruling;
import io.github.collate.model.Verdicts;
import io.github.collate.model.Verdicts.Settled;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The limits and defaults of a service that can be told in a line each: those of verdicts, and those that facts state in a
 * short sentence. What does not hold, or is disputed, is left out. What has a verdict or is said by most sets is chosen
 * first; all stand in the order of the page.
 */
final class KeyRows {

    private static final int MOST = 8;

    /** No section fills the table by itself. */
    private static final int OF_A_SECTION = 2;

    /** A shorter word hardly tells what a number is about. */
    private static final int TELLING = 4;

    /** A number, with its unit or a few words. */
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*(?<unit>(?: ?[\\p{L}%/].{0,84})?)");

    /** A bare number counts something only where it is asked for so. */
    private static final Set<String> COUNTING =
            Set.of("most", "least", "fewest", "longest", "largest", "maximum", "minimum", "how");

    private final KeySentences sentences;
    private final String service;

    KeyRows(KeySentences sentences, String service) {
        this.sentences = sentences;
        this.service = service;
    }

    /** A row that might stand in the table. */
    private record Row(KeyNumber number, List<Quantity> quantities, int place) {}

    /**
     * The rows in the order of the page.
     *
     * @param gone facts that do not hold
     */
    List<KeyNumber> of(List<Chapter> chapters, Verdicts verdicts, Set<Fact> gone) {
        List<Fact> said =
                chapters.stream().flatMap(chapter -> chapter.said().stream()).toList();
        Map<Fact, Integer> places = new HashMap<>();
        said.forEach(fact -> places.putIfAbsent(fact, places.size()));
        List<Row> rows = new ArrayList<>();
        Set<Fact> told = new HashSet<>(gone);
        verdicts.open().forEach(conflict -> conflict.sides().forEach(side -> told.addAll(side.facts())));
        for (Settled settled : verdicts.rulings()) {
            Optional<Row> row = ruled(settled, places);
            if (row.isPresent()) settled.sides().forEach(side -> told.addAll(side.facts()));
            row.ifPresent(rows::add);
        }
        groups(chapters)
                .forEach(group -> group.said().stream()
                        .filter(fact -> !told.contains(fact))
                        .flatMap(fact -> sentences.of(fact, group.subject()).stream())
                        .map(found -> new Row(
                                found.number(),
                                found.quantities(),
                                places.getOrDefault(found.number().fact(), 0)))
                        .forEach(rows::add));
        return chosen(rows);
    }

    private static Stream<Group> groups(List<Chapter> chapters) {
        return chapters.stream().flatMap(chapter -> Stream.concat(chapter.groups().stream(), groups(chapter.parts())));
    }

    private static List<KeyNumber> chosen(List<Row> rows) {
        List<Row> chosen = new ArrayList<>();
        Map<String, Integer> ofSection = new HashMap<>();
        rows.stream()
                .sorted(Comparator.comparing((Row row) -> !row.number().ruled())
                        .thenComparing(row -> -row.number().fact().sets())
                        .thenComparing(Row::place))
                .filter(row -> chosen.size() < MOST)
                .filter(row -> chosen.stream().noneMatch(other -> repeats(row, other)))
                .filter(row -> ofSection.merge(row.number().fact().section(), 1, Integer::sum) <= OF_A_SECTION)
                .forEachOrdered(chosen::add);
        return chosen.stream()
                .sorted(Comparator.comparingInt(Row::place))
                .map(Row::number)
                .toList();
    }

    /** Whether one gives no number that the other does not give of something called alike. */
    private static boolean repeats(Row row, Row other) {
        if (row.quantities().isEmpty() || other.quantities().isEmpty()) return false;
        Set<String> there = content(other.number());
        return row.quantities().stream()
                        .allMatch(one -> other.quantities().stream().anyMatch(one::isSame))
                && content(row.number()).stream().anyMatch(there::contains);
    }

    private static Set<String> content(KeyNumber number) {
        Set<String> words = new HashSet<>(Words.forms(number.about() + " " + number.words()));
        words.removeIf(word -> word.length() < TELLING || Character.isDigit(word.charAt(0)));
        return words;
    }

    /** A verdict that gives a number, at the fact it confirms, else at one it overrules. */
    private Optional<Row> ruled(Settled settled, Map<Fact, Integer> places) {
        Ruling ruling = settled.ruling();
        boolean gives =
                ruling.service().equals(service) && Clash.of(ruling) == Conflict.Kind.QUANTITY && isNumber(ruling);
        if (!gives) return Optional.empty();
        Value value = new Value(Quantity.Bound.EXACT, ruling.holds());
        return settled.sides().stream()
                .sorted(Comparator.comparing(side -> !side.holds()))
                .flatMap(side -> side.facts().stream())
                .filter(places::containsKey)
                .findFirst()
                .map(fact -> new Row(
                        new KeyNumber(capital(ruling.about()), List.of(value), "", fact, true),
                        List.of(),
                        places.getOrDefault(fact, 0)));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static boolean isNumber(Ruling ruling) {
        Matcher number = NUMBER.matcher(ruling.holds());
        if (!number.matches()) return false;
        if (!number.group("unit").isBlank()) return true;
        List<Words.Word> about = Words.of(ruling.about());
        return !about.isEmpty()
                && (COUNTING.contains(about.get(0).form())
                        || !about.get(0).form().equals(about.get(0).raw().toLowerCase(Locale.ROOT)));
    }
}
