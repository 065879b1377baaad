package io.github.collate.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Catalog;
import io.github.collate.model.Quantity;
import io.github.collate.model.Quantity.Bound;
import io.github.collate.model.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    private final Quantities quantities = new Quantities(new Lexicon(new Catalog(List.of(), List.of(), List.of())));

    private List<Quantity> in(String text) {
        return quantities.in(text, Words.of(text)).stream()
                .map(Quantities.Found::quantity)
                .toList();
    }

    private static String shown(Quantity quantity) {
        String value = String.format(Locale.ROOT, "%.3f", quantity.value()).replaceAll("\\.?0+$", "");
        String per = quantity.per().isEmpty() ? "" : " per " + quantity.per();
        String bound =
                quantity.bound() == Bound.EXACT ? "" : quantity.bound().name().toLowerCase(Locale.ROOT) + " ";
        return bound + value + " " + quantity.unit() + per;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bakes 15 mins | 900 second",
                "bakes 15min | 900 second",
                "rests for half an hour | 1800 second",
                "holds half a GB | 500000000 byte",
                "holds half GB | 500000000 byte",
                "up to 10,240 MB | maximum 10240000000 byte",
                "4 KiB of flour names | 4096 byte",
                "no more than 1MB | maximum 1000000 byte",
                "at least six eggs | minimum 6 egg",
                "Max 300. | maximum 300",
                "20 grams at most | maximum 20 gram",
                "16 KB is the limit | maximum 16000 byte",
                "the wait is 30 sec by default | default 30 second",
                "soft limit of 10 hives | default 10 hive",
                "hard limit of 10 hives | maximum 10 hive",
                "16k grains | 16000 grain",
                "min 1min of rest | minimum 60 second",
                "10.000 grains | 10000 grain",
                "2 million grains | 2000000 grain",
                "keeps for up to a year | maximum 31536000 second",
                "done within five minutes | maximum 300 second",
                "5% of the flour | 5 percent",
                "costs $3 | 3 dollar",
                "4 mbps | 4000000 bit per second",
                "10 loaves per oven | 10 loav per oven",
                "3000 grains/s | 3000 grain per second",
            })
    void aNumberIsReadWithItsUnitAndBound(String text, String expected) {
        assertThat(in(text)).extracting(quantity -> shown(quantity).strip()).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bake it 1-5 minutes | minimum 60 second, maximum 300 second",
                "from 128 MB to 3 GB | minimum 128000000 byte, maximum 3000000000 byte",
                "between 3 and 7 eggs | minimum 3 egg, maximum 7 egg",
                "0 s by default and 900 s at most | default 0 second, maximum 900 second",
            })
    void bothEndsOfARangeAreRead(String text, String expected) {
        assertThat(String.join(
                        ", ", in(text).stream().map(QuantitiesTest::shown).toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "made on 2021-07-12",
        "the AES-256 lock",
        "since July 2018",
        "net 10.0.0.0/16",
        "a minute late",
        "pump_2 runs"
    })
    void digitsThatCountNothingAreNone(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void theSameNumberInOtherUnitsIsTheSame() {
        assertThat(in("15 min").get(0).isSame(in("900 s").get(0))).isTrue();
        assertThat(in("12 months").get(0).isSame(in("1 year").get(0))).isTrue();
        assertThat(in("64 KB").get(0).isSame(in("64 KiB").get(0))).isFalse();
        assertThat(in("64 KB").get(0).isSame(in("65 KB").get(0))).isFalse();
    }
}
