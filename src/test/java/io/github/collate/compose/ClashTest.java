package io.github.collate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Conflict;
import io.github.collate.model.Ruling;
import io.github.collate.model.Span;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClashTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QUANTITY | 40 minutes / 90 minutes | 90 minutes",
                "QUANTITY | four / three | four",
                "QUANTITY | at most 12 loaves | 14 loaves",
                "POLARITY | yes / no, never at night | yes",
                "POLARITY | nothing / a little salt | a little salt",
                "POLARITY | not needed | needed",
                "OTHER    | not needed | not wanted",
                "OTHER    | rye / wheat | rye",
                "OTHER    | type 405 flour / spelt | spelt",
                "OTHER    | X2 only / X2 and X3 | X2 only",
                "ORDER    | knead, then rest / rest, then knead | rest, then knead",
            })
    void the_kind_follows_from_the_values(Conflict.Kind kind, String sides, String holds) {
        Ruling ruling = new Ruling(
                "id",
                "oven",
                "about",
                Ruling.Kind.WRONG,
                Arrays.stream(sides.split(" / "))
                        .map(value -> new Ruling.Side(value, java.util.List.of()))
                        .toList(),
                holds,
                "",
                "",
                "",
                LocalDate.EPOCH,
                true,
                Span.at("r.yml", 1));
        assertThat(Clash.of(ruling)).isEqualTo(kind);
    }
}
