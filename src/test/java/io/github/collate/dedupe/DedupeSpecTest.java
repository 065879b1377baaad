package io.github.collate.dedupe;

import io.github.collate.model.Fact;
import io.github.collate.model.Placement;
import io.github.collate.spec.Merging;
import io.github.collate.spec.Said;
import io.github.collate.spec.SpecFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DedupeSpecTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        return SpecFile.tests("dedupe.txt", DedupeSpecTest::facts);
    }

    /** The lines of each fact, by number; one line a fact. */
    private static List<String> facts(List<String> lines) {
        List<Placement> placements = IntStream.range(0, lines.size())
                .mapToObj(at -> Said.placement(lines.get(at), at + 1))
                .toList();
        return Merging.facts(placements).stream()
                .map(DedupeSpecTest::numbers)
                .sorted()
                .toList();
    }

    private static String numbers(Fact fact) {
        return fact.origins().stream()
                .map(origin -> origin.statement().span().line())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
