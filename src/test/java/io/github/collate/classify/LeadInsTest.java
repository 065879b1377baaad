package io.github.collate.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Placement;
import io.github.collate.spec.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadInsTest {

    private static Placement placed(String line, int number, String section) {
        return new Placement(Said.statement(line, number), "oven", section, List.of(), "");
    }

    private static List<String> sections(Placement... placements) {
        return LeadIns.follow(List.of(placements)).stream()
                .map(Placement::section)
                .toList();
    }

    @Test
    void aLeadInGoesWhereItsFirstEntryGoes() {
        assertThat(sections(
                        placed("a | | | Three dials:", 1, "overview"),
                        placed("a | | Three dials: | left", 2, "heat"),
                        placed("a | | Three dials: | right", 3, "doors")))
                .containsExactly("heat", "heat", "doors");
    }

    @Test
    void aLeadInOfALeadInFollowsToo() {
        assertThat(sections(
                        placed("a | | | Dials:", 1, "overview"),
                        placed("a | | Dials: | Left:", 2, "overview"),
                        placed("a | | Dials: > Left: | grill", 3, "heat")))
                .containsExactly("heat", "heat", "heat");
    }

    @Test
    void aNeighbourThatHangsFromSomethingElseChangesNothing() {
        assertThat(sections(
                        placed("a | | | Three dials:", 1, "overview"), placed("a | | Two doors: | left", 2, "doors")))
                .containsExactly("overview", "doors");
    }
}
