package io.github.collate.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A formula of the subject, worked in steps that a reader can follow and change.
 *
 * @param lead what it answers, in a sentence
 * @param result the answer as a sentence with {@code {id}} for the value of an input or step
 */
public record Calculator(
        String id,
        String title,
        String lead,
        List<String> services,
        String section,
        List<Input> inputs,
        List<Step> steps,
        String result,
        List<Source> sources,
        Span span)
        implements Illustration {

    /**
     * A value that the reader chooses.
     *
     * @param value the one that the worked example has
     * @param least the smallest it may have; without meaning where there are options, as the two after it
     * @param most the largest
     * @param step between two values it may have, counted from the smallest
     * @param options the only values it may have; empty where any within the bounds will do
     */
    public record Input(
            String id,
            String title,
            String unit,
            BigDecimal value,
            BigDecimal least,
            BigDecimal most,
            BigDecimal step,
            List<Option> options) {
        public Input {
            options = List.copyOf(options);
        }
    }

    /** One of the values that an input may have. */
    public record Option(BigDecimal value, String title) {}

    /**
     * A step on the way to the answer.
     *
     * @param formula over inputs and earlier steps
     * @param show the step as it is worked, with {@code {id}} for values; may be empty
     */
    public record Step(String id, String title, Formula formula, String unit, String show) {}

    /** A page that says so. */
    public record Source(String title, String address) {}

    public Calculator {
        services = List.copyOf(services);
        inputs = List.copyOf(inputs);
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    /** The worked example: every input and step with its value, in order; not a number where it cannot be worked. */
    public Map<String, Double> worked() {
        Map<String, Double> values = new LinkedHashMap<>();
        inputs.forEach(input -> values.put(input.id(), input.value().doubleValue()));
        steps.forEach(step -> values.put(step.id(), step.formula().evaluate(values)));
        return values;
    }
}
