package io.github.collate.classify;

import io.github.collate.model.Catalog;
import io.github.collate.model.Category;
import io.github.collate.model.Placement;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import io.github.collate.spec.Said;
import io.github.collate.spec.SpecFile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ClassifySpecTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        return SpecFile.tests("classify.txt", ClassifySpecTest::placed);
    }

    /** The place of each statement of an example, as "service section" or "service section: subject > subject". */
    private static List<String> placed(List<String> lines) {
        List<Statement> statements = IntStream.range(0, lines.size())
                .mapToObj(at -> Said.statement(lines.get(at), at + 1))
                .toList();
        return new Classifier(catalog())
                .classify(statements).stream().map(ClassifySpecTest::shown).toList();
    }

    private static String shown(Placement placement) {
        String place = placement.service() + " " + placement.section();
        return placement.subject().isEmpty() ? place : place + ": " + String.join(" > ", placement.subject());
    }

    /** A subject that is not computing, as the prose of the spec file tells it. */
    static Catalog catalog() {
        return new Catalog(
                List.of(new Category("bakery", "Bakery")),
                List.of(section("overview", "basics"), section("limits", "limit", "at most", "maximum")),
                List.of(
                        service(
                                "sourdough",
                                "Sourdough",
                                "levain, SD",
                                "starter, banneton",
                                section("feeding", "feed")),
                        service(
                                "oven",
                                "Deck Oven",
                                "oven, stone oven",
                                "baking stone, steam valve",
                                section("cleaning", "clean"),
                                section("heating", "preheat", "heat up")),
                        service("mill", "Grain Mill", "mill", "millstone, bran", section("cleaning", "clean", "brush")),
                        service(Catalog.GENERAL, "General", "", "")));
    }

    private static Section section(String id, String... aliases) {
        return new Section(id, id, List.of(aliases));
    }

    private static Service service(String id, String name, String aliases, String terms, Section... sections) {
        return new Service(
                id,
                name,
                list(aliases),
                "bakery",
                List.of(),
                "",
                "",
                list(terms),
                List.of(sections),
                Span.at("catalog.yml", 1));
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(", "));
    }
}
