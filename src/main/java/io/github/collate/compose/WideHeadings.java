package io.github.collate.compose;

import io.github.collate.model.Fact;
import io.github.collate.model.Statement;
import io.github.collate.model.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** As it stands there: the same heading stands over many facts. */
    private record Line(String set, String text) {

        Heading heading() {
            return new Heading(set, Words.forms(text));
        }
    }

    /** What stands below a heading. */
    private record Below(Set<String> services, Set<String> sections) {

        boolean isMuch() {
            return services.size() >= SERVICES || sections.size() >= SECTIONS;
        }
    }

    private final Map<Heading, Below> headings = new HashMap<>();
    private final Map<Line, Below> lines = new HashMap<>();

    WideHeadings(List<Fact> facts) {
        facts.forEach(this::note);
    }

    private void note(Fact fact) {
        Statement said = fact.printed();
        String section = fact.service() + "#" + fact.section();
        for (List<String> above : List.of(said.headings(), said.parents())) {
            for (String heading : above) {
                Below below = lines.computeIfAbsent(new Line(said.set(), heading), this::below);
                below.services().add(fact.service());
                below.sections().add(section);
            }
        }
    }

    private Below below(Line line) {
        return headings.computeIfAbsent(line.heading(), key -> new Below(new HashSet<>(), new HashSet<>()));
    }

    /** Whether a part of a fact's subject is such a heading of its set. */
    boolean contains(Fact fact, String part) {
        Below below = headings.get(new Line(fact.printed().set(), part).heading());
        return below != null && below.isMuch();
    }
}
