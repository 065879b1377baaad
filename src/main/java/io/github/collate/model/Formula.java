package io.github.collate.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A worked-out formula in reverse Polish notation, so that who evaluates it needs no parser: numbers, names of values,
 * {@code + - * /}, {@code neg}, and the functions. The theme's script evaluates the same tokens by the same rules.
 *
 * @param tokens numbers as decimals, operators and functions as above, every other one a name
 */
public record Formula(List<String> tokens) {

    /** Functions of one value. */
    public static final Set<String> OF_ONE = Set.of("ceil", "floor", "round");

    /** Functions that take the smaller or larger of two values. */
    public static final Set<String> OF_TWO = Set.of("max", "min");

    /**
     * What rounding up or down forgives: 0.1 * 3 / 0.3 is a hair more than 1 to a computer and must not become 2.
     */
    private static final double HAIR = 1e-9;

    public Formula {
        tokens = List.copyOf(tokens);
    }

    /** The tokens, one space between them. */
    @Override
    public String toString() {
        return String.join(" ", tokens);
    }

    /**
     * Its value; not a number where it divides by zero.
     *
     * @param values by name
     * @throws IllegalArgumentException if a name has no value or the tokens are no formula
     */
    public double evaluate(Map<String, Double> values) {
        Deque<Double> stack = new ArrayDeque<>();
        for (String token : tokens) stack.push(next(token, stack, values));
        if (stack.size() != 1) throw new IllegalArgumentException("no formula: " + this);
        return stack.pop();
    }

    private double next(String token, Deque<Double> stack, Map<String, Double> values) {
        Double named = values.get(token);
        if (named != null) return named;
        if (token.equals("neg")) return -pop(stack);
        if (OF_ONE.contains(token)) return rounded(token, pop(stack));
        if (OF_TWO.contains(token) || "+-*/".contains(token)) {
            double right = pop(stack);
            return combined(token, pop(stack), right);
        }
        if (Character.isDigit(token.charAt(0))) return Double.parseDouble(token);
        throw new IllegalArgumentException("no value for " + token);
    }

    private double pop(Deque<Double> stack) {
        if (stack.isEmpty()) throw new IllegalArgumentException("no formula: " + this);
        return stack.pop();
    }

    private static double rounded(String function, double value) {
        return switch (function) {
            case "ceil" -> Math.ceil(value - HAIR);
            case "floor" -> Math.floor(value + HAIR);
            default -> Math.floor(value + 0.5);
        };
    }

    private static double combined(String operator, double left, double right) {
        return switch (operator) {
            case "+" -> left + right;
            case "-" -> left - right;
            case "*" -> left * right;
            case "/" -> right == 0 ? Double.NaN : left / right;
            case "min" -> Math.min(left, right);
            default -> Math.max(left, right);
        };
    }
}
