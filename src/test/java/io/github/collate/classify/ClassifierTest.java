package io.github.collate.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Catalog;
import io.github.collate.model.Placement;
import io.github.collate.model.Problem;
import io.github.collate.model.Problems;
import io.github.collate.spec.Said;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassifierTest {

    @Test
    void everyPlacementTellsWhy() {
        Placement placement = new Classifier(Shelves.of("bakery"))
                .classify(List.of(Said.statement("a | Oven | | The baking stone is thick", 1)))
                .get(0);
        assertThat(placement.why()).contains("heading \"Oven\" (+5.0)").contains("says \"baking stone\"");
    }

    @Test
    void nothingNamedIsSaidSo() {
        Placement placement = new Classifier(Shelves.of("bakery"))
                .classify(List.of(Said.statement("a | | | Butter is cheaper on Mondays", 1)))
                .get(0);
        assertThat(placement.service()).isEqualTo(Catalog.GENERAL);
        assertThat(placement.why()).isEqualTo("nothing names a service");
    }

    @Test
    void wordsThatTheNotesUseForAServiceBringAStrayStatementThere() {
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < 12; at++) lines.add("a | Oven | | The oven glows amber at dusk number " + at);
        for (int at = 0; at < 12; at++) lines.add("a | Mill | | The mill rumbles softly all day number " + at);
        lines.add("b | | | It glows amber at dusk");
        List<Placement> placed = new Classifier(Shelves.of("bakery"))
                .classify(lines.stream().map(line -> Said.statement(line, 1)).toList());
        assertThat(placed.get(placed.size() - 1).service()).isEqualTo("oven");
    }

    @Test
    void aServiceThatNoStatementReachesIsNamed() {
        Problems problems = new Problems();
        Catalog catalog = Shelves.of("bakery");
        List<Placement> placed = new Classifier(catalog)
                .classify(List.of(Said.statement("a | Oven | | Hot", 1), Said.statement("a | Mill | | Slow", 2)));
        new Coverage(catalog).check(placed, problems);
        assertThat(problems.all()).extracting(Problem::format).containsExactly("""
                catalog.yml:1:1: warning: no statement is about service 'sourdough'
                    hint: add the names and terms that the notes use for it, or take it out of the catalogue
                """);
    }

    @Test
    void anEmptyListIsFine() {
        assertThat(new Classifier(Shelves.of("bakery")).classify(List.of())).isEmpty();
    }
}
