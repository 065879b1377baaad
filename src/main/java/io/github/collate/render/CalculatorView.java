package io.github.collate.render;

import io.github.collate.model.Calculator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calculator as a template prints it, worked with its own values; the theme's script works it with the reader's.
 *
 * @param id of the calculator on the page
 * @param result the answer of the worked example
 */
record CalculatorView(String id, Calculator calculator, List<Given> inputs, List<Worked> steps, String result) {

    /** Digits behind the point that are shown; trailing zeros are not. The script has the same. */
    private static final int DIGITS = 4;

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    /**
     * An input.
     *
     * @param shown its value in the worked example: a number, or the title of an option
     */
    record Given(Calculator.Input input, String id, String shown, String least, String most) {}

    /**
     * A step.
     *
     * @param formula for the script
     * @param shown what it comes to in the worked example
     * @param line how; empty where its author gives none
     */
    record Worked(Calculator.Step step, String formula, String shown, String line) {}

    static CalculatorView of(Calculator calculator) {
        String id = "calculator-" + calculator.id();
        Map<String, Double> values = calculator.worked();
        return new CalculatorView(
                id,
                calculator,
                calculator.inputs().stream().map(input -> given(input, id)).toList(),
                calculator.steps().stream().map(step -> worked(step, values)).toList(),
                filled(calculator.result(), values));
    }

    private static Given given(Calculator.Input input, String id) {
        String shown = input.options().stream()
                .filter(option -> option.value().compareTo(input.value()) == 0)
                .map(Calculator.Option::title)
                .findFirst()
                .orElse(shown(input.value()));
        return new Given(input, id + "-" + input.id(), shown, shown(input.least()), shown(input.most()));
    }

    private static Worked worked(Calculator.Step step, Map<String, Double> values) {
        return new Worked(
                step,
                step.formula().toString(),
                shown(values.getOrDefault(step.id(), Double.NaN)),
                filled(step.show(), values));
    }

    private static String filled(String text, Map<String, Double> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(shown(values.getOrDefault(place.group(1), Double.NaN))));
    }

    /** A number as people read it, rounded half up, its thousands marked; a dash for what is none. */
    static String shown(double number) {
        return Double.isFinite(number) ? shown(new BigDecimal(number)) : "–";
    }

    private static String shown(BigDecimal exact) {
        BigDecimal number = exact.setScale(DIGITS, RoundingMode.HALF_UP);
        String[] parts = number.abs().toPlainString().split("\\.");
        String rest = parts[1].replaceAll("0+$", "");
        String sign = number.signum() < 0 ? "-" : "";
        return sign + parts[0].replaceAll("\\B(?=(\\d{3})+$)", ",") + (rest.isEmpty() ? "" : "." + rest);
    }
}
