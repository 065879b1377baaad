package io.github.collate.compose;

import io.github.collate.model.Fact;
import io.github.collate.model.Statement;
import io.github.collate.model.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The headings and lead-ins of the notes that stand above so many different things ("Part 2", "Odds and ends") that they tell
 * nothing about any one of them.
 */
final class WideHeadings {

    /** A heading over facts of so many services is wide. */
    private static final int SERVICES = 4;

    /** A heading over facts of so many sections is wide. */
    private static final int SECTIONS = 4;

    private record Heading(String set, List<String> words) {}

    private final Map<Heading, Set<String>> services = new HashMap<>();
    private final Map<Heading, Set<String>> sections = new HashMap<>();

    WideHeadings(List<Fact> facts) {
        facts.forEach(this::note);
    }

    private void note(Fact fact) {
        Statement said = fact.printed();
        List<String> above =
                Stream.of(said.headings(), said.parents()).flatMap(List::stream).toList();
        for (String heading : above) {
            Heading key = new Heading(said.set(), Words.forms(heading));
            services.computeIfAbsent(key, it -> new HashSet<>()).add(fact.service());
            sections.computeIfAbsent(key, it -> new HashSet<>()).add(fact.service() + "#" + fact.section());
        }
    }

    /** Whether a part of a fact's subject is such a heading of its set. */
    boolean contains(Fact fact, String part) {
        Heading heading = new Heading(fact.printed().set(), Words.forms(part));
        return services.getOrDefault(heading, Set.of()).size() >= SERVICES
                || sections.getOrDefault(heading, Set.of()).size() >= SECTIONS;
    }
}
