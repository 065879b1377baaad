package io.github.collate.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ContestTest {

    private static final Map<String, String> WHOLES = Map.of("grill", "heat", "steam", "heat");

    @Test
    void theHeaviestWins() {
        assertThat(Contest.winner(Map.of("doors", 1.0, "heat", 2.0), WHOLES)).contains("heat");
    }

    @Test
    void theEarlierIdWinsATie() {
        assertThat(Contest.winner(Map.of("light", 1.0, "doors", 1.0), WHOLES)).contains("doors");
    }

    @Test
    void aWholeAndItsBestPartWinTogetherAndThePartTakesIt() {
        assertThat(Contest.winner(Map.of("doors", 3.0, "heat", 2.0, "grill", 1.5, "steam", 0.5), WHOLES))
                .contains("grill");
    }

    @Test
    void aPartThatIsMerelyMentionedLeavesItToTheWhole() {
        assertThat(Contest.winner(Map.of("heat", 4.0, "grill", 1.0), WHOLES)).contains("heat");
    }

    @Test
    void nobodyWinsWithoutWeights() {
        assertThat(Contest.winner(Map.of(), WHOLES)).isEmpty();
    }
}
