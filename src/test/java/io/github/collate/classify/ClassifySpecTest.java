package io.github.collate.classify;

import io.github.collate.model.Catalog;
import io.github.collate.model.Placement;
import io.github.collate.model.Statement;
import io.github.collate.spec.Said;
import io.github.collate.spec.SpecFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ClassifySpecTest {

    private static final String OF = "of ";

    @TestFactory
    Stream<DynamicTest> examples() {
        return SpecFile.tests("classify.txt", ClassifySpecTest::placed);
    }

    /** The place of each statement of an example, as "service section" or "service section: subject > subject". */
    private static List<String> placed(List<String> lines) {
        boolean named = lines.get(0).startsWith(OF);
        Catalog catalog = Shelves.of(named ? lines.get(0).substring(OF.length()) : "bakery");
        return new Classifier(catalog)
                .classify(statements(named ? lines.subList(1, lines.size()) : lines)).stream()
                        .map(ClassifySpecTest::shown)
                        .toList();
    }

    /** A statement for each line; one whose set ends in a plus goes on with the paragraph of the one before it. */
    private static List<Statement> statements(List<String> lines) {
        List<Statement> statements = new ArrayList<>();
        int block = 0;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            boolean goesOn = line.substring(0, line.indexOf('|')).strip().endsWith("+");
            if (!goesOn) block++;
            Statement said = Said.statement(line.replaceFirst("\\+", ""), at + 1);
            statements.add(new Statement(
                    said.set(), said.span(), said.headings(), said.parents(), block, said.body(), said.raw()));
        }
        return statements;
    }

    private static String shown(Placement placement) {
        String place = placement.service() + " " + placement.section();
        return placement.subject().isEmpty() ? place : place + ": " + String.join(" > ", placement.subject());
    }
}
