package io.github.collate.reconcile;

import io.github.collate.analyse.Analyser;
import io.github.collate.model.Catalog;
import io.github.collate.model.Conflict;
import io.github.collate.model.Decisions;
import io.github.collate.model.Fact;
import io.github.collate.model.Meant;
import io.github.collate.model.Placement;
import io.github.collate.model.Statement;
import io.github.collate.spec.Said;
import io.github.collate.spec.SpecFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ReconcileSpecTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        return SpecFile.tests("reconcile.txt", ReconcileSpecTest::conflicts);
    }

    private static List<String> conflicts(List<String> lines) {
        List<Placement> placements = IntStream.range(0, lines.size())
                .mapToObj(at -> Said.placement(lines.get(at), at + 1))
                .toList();
        Catalog nothing = new Catalog(List.of(), List.of(), List.of());
        List<Meant> meant = new Analyser(nothing).analyse(placements);
        List<Conflict> found = new Contradictions(meant, Decisions.NONE)
                .among(placements.stream().map(ReconcileSpecTest::fact).toList());
        if (found.isEmpty()) return List.of("none");
        return found.stream().map(ReconcileSpecTest::shown).sorted().toList();
    }

    /** A fact of its own for each statement, so that no merging hides what clashes. */
    static Fact fact(Placement placed) {
        Statement said = placed.statement();
        String id = "kitchen-" + said.set() + said.span().line();
        return new Fact(id, placed.service(), placed.section(), said.body(), List.of(new Fact.Origin(placed, "")));
    }

    private static String shown(Conflict conflict) {
        return conflict.kind().name().toLowerCase(Locale.ROOT) + ": "
                + conflict.sides().stream()
                        .map(ReconcileSpecTest::numbers)
                        .sorted()
                        .collect(Collectors.joining(" / "));
    }

    private static String numbers(Conflict.Side side) {
        return side.facts().stream()
                .map(Fact::origins)
                .flatMap(List::stream)
                .map(origin -> origin.statement().span().line())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
