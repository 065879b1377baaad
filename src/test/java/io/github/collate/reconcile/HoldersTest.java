package io.github.collate.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HoldersTest {

    private static final List<String> TEXTS = List.of(
            "The loaf rests an hour",
            "A loaf rests",
            "Bake it",
            "the loaf rests, the loaf rests an hour",
            "",
            "an hour");

    private static List<Integer> holding(String words) {
        return new Holders(TEXTS).of(words).boxed().toList();
    }

    @Test
    void findsTheTextsThatHoldTheWordsInOrderAndEachOnce() {
        assertThat(holding("loaf rests an hour")).containsExactly(0, 3);
        assertThat(holding("loaf rests")).containsExactly(0, 1, 3);
        assertThat(holding("rests")).containsExactly(0, 1, 3);
        assertThat(holding("")).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void theFirstWordAndTheLastMayBePartsOfWords() {
        assertThat(holding("oaf rests an ho")).containsExactly(0, 3);
        assertThat(holding("loaf rest an hour")).isEmpty();
        assertThat(holding("it now and then")).isEmpty();
    }
}
