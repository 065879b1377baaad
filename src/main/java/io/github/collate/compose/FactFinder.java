package io.github.collate.compose;

import io.github.collate.model.Body;
import io.github.collate.model.Comparison.Find;
import io.github.collate.model.Fact;
import io.github.collate.model.Inline;
import io.github.collate.model.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for the fact that answers a query of a comparison: of a service, about a subject, speaking of a property. */
final class FactFinder {

    /** What is longer fills no cell. Characters. */
    private static final int LONGEST = 160;

    private final Map<String, List<Fact>> byService;

    FactFinder(List<Fact> facts) {
        byService = facts.stream().collect(Collectors.groupingBy(Fact::service));
    }

    /** A fact, and those of its words that answer. */
    record Found(Fact fact, List<Inline> text) {}

    /** The fact most sets say, among those the shortest, of all that answer; of a table's row only the one cell. */
    Optional<Found> find(Find find) {
        Phrases<String> subject = phrases(find.subject());
        Phrases<String> property = phrases(find.property());
        return find.services().stream()
                .flatMap(service -> byService.getOrDefault(service, List.of()).stream())
                .filter(fact -> isAbout(fact, subject))
                .flatMap(fact -> answer(fact, property))
                .filter(found -> Inline.plain(found.text()).length() <= LONGEST)
                .min(Comparator.comparingInt((Found found) -> -found.fact().sets())
                        .thenComparing(found -> Inline.plain(found.text()).length())
                        .thenComparing(found -> found.fact().id()));
    }

    private static Phrases<String> phrases(List<String> words) {
        Phrases.Builder<String> builder = new Phrases.Builder<>();
        words.forEach(word -> builder.add(word, word));
        return builder.build();
    }

    private static boolean isAbout(Fact fact, Phrases<String> subject) {
        return fact.printed().withPlace().anyMatch(words -> !subject.in(words).isEmpty());
    }

    private static Stream<Found> answer(Fact fact, Phrases<String> property) {
        if (fact.body() instanceof Body.Row row) {
            return row.cells().stream()
                    .filter(cell -> !property.in(cell.head()).isEmpty())
                    .filter(cell -> !cell.value().isEmpty())
                    .map(cell -> new Found(fact, cell.value()));
        }
        if (!(fact.body() instanceof Body.Prose prose)) return Stream.empty();
        return property.in(prose.plain()).isEmpty() ? Stream.empty() : Stream.of(new Found(fact, prose.text()));
    }
}
