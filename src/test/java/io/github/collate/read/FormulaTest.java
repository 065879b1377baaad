package io.github.collate.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.collate.model.Formula;
import io.github.collate.model.Problem;
import io.github.collate.model.Problems;
import io.github.collate.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas as authors write them: what they come to, and where what is wrong with them stands. */
@Timeout(30)
class FormulaTest {

    private static final Map<String, Double> VALUES = Map.of("size", 6.0, "reads", 80.0, "x2", 0.5);

    private final Problems problems = new Problems();

    private Optional<Formula> parse(String formula) {
        String line = "  formula: " + formula;
        Spot spot = new Spot(Span.at("c.yml", 3, 12), line, problems);
        return FormulaParser.parse(new Text(formula, spot), VALUES.keySet());
    }

    private String problems() {
        return String.join("", problems.all().stream().map(Problem::format).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 2 * 3 | 7",
                "(1 + 2) * 3 | 9",
                "8 - 4 - 2 | 2",
                "8 / 4 / 2 | 1",
                "2 * 3 / 4 | 1.5",
                "2 - -3 | 5",
                "-(2 + 1) * 2 | -6",
                "--2 | 2",
                "size*reads | 480",
                "x2+1 | 1.5",
                "ceil(size / 4) | 2",
                "ceil(8 / 4) | 2",
                "ceil(0.1 * 3 / 0.3) | 1",
                "floor(0.3 / 0.1) | 3",
                "floor(0 - 0.5) | -1",
                "round(2.5) | 3",
                "round(0 - 2.5) | -2",
                "min(3, 1, 2) | 1",
                "max(1, max(2, 5), 3) | 5",
                "max( 1 ,2 ) | 2",
                "((((1)))) | 1",
                "0.25 | 0.25",
            })
    void a_formula_comes_to_its_value(String formula, double value) {
        Optional<Formula> parsed = parse(formula);
        assertThat(problems()).isEmpty();
        assertThat(parsed.orElseThrow().evaluate(VALUES)).isCloseTo(value, within(1e-12));
    }

    @Test
    void tokens_are_in_reverse_polish_notation() {
        assertThat(parse("ceil(size / 4) * -x2 + max(1, 2, reads)").orElseThrow())
                .hasToString("size 4 / ceil x2 neg * 1 2 max reads max +");
    }

    @ParameterizedTest
    @CsvSource({"1 / 0", "1 / (size - 6)", "min(1 / 0; 3)", "ceil(0 / 0)", "max(4; 1 / 0)"})
    void what_divides_by_zero_is_no_number_whatever_is_made_of_it(String formula) {
        Formula parsed = parse(formula.replace(';', ',')).orElseThrow();
        assertThat(parsed.evaluate(VALUES)).isNaN();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 12 | the formula breaks off",
                "1 + | 15 | the formula breaks off",
                "1 2 | 14 | '2' does not belong here",
                "(1 + 2 | 18 | a bracket is not closed",
                "(1 2) | 15 | a bracket is not closed here",
                "1) | 13 | ')' does not belong here",
                "siez * 2 | 12 | unknown name 'siez'",
                "2 * Size | 16 | unknown name 'Size'",
                "sqrt(2) | 12 | unknown function 'sqrt'",
                "size(2) | 12 | unknown function 'size'",
                "ceil(1, 2) | 12 | 'ceil' with 2 of its values",
                "min(1) | 12 | 'min' with 1 of its values",
                "ceil() | 17 | ')' does not belong here",
                "1 ^ 2 | 14 | '^' does not belong here",
                "1..2 | 13 | '.' does not belong here",
                "1234567890123 | 12 | a number with too many digits",
                "alert`1` | 12 | unknown name 'alert'",
                "size[0] | 16 | '[' does not belong here",
                "1; 2 | 13 | ';' does not belong here",
            })
    void what_is_wrong_is_told_at_its_column(String formula, int column, String message) {
        assertThat(parse(formula)).isEmpty();
        assertThat(problems())
                .startsWith("c.yml:3:" + column + ": error: " + message)
                .contains("    hint: ");
    }

    @Test
    void depth_is_bounded() {
        assertThat(parse("(".repeat(100_000) + "1" + ")".repeat(100_000))).isEmpty();
        assertThat(problems()).contains("nested deeper than 40 levels");
        assertThat(parse("-".repeat(100_000) + "1")).isEmpty();
        assertThat(parse("ceil(".repeat(100_000))).isEmpty();
        assertThat(parse("1" + " + 1".repeat(10_000)).orElseThrow().evaluate(Map.of()))
                .isEqualTo(10_001);
    }

    @Test
    void tokens_that_are_no_formula_are_refused() {
        assertThatThrownBy(() -> new Formula(List.of("1", "+")).evaluate(Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Formula(List.of("1", "2")).evaluate(Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Formula(List.of("size")).evaluate(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("size");
    }
}
