package io.github.collate.read;

import io.github.collate.model.Formula;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A formula as an author writes it, by recursive descent:
 *
 * <pre>
 * sum    = term { ("+" | "-") term }
 * term   = factor { ("*" | "/") factor }
 * factor = "-" factor | number | name | name "(" sum { "," sum } ")" | "(" sum ")"
 * </pre>
 */
final class FormulaParser {

    /** How a value may be named in a formula: no hyphen, which is a minus there. */
    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{0,30}");

    /** No formula of ours needs five. */
    private static final int DEPTH = 40;

    /** What a number may have before the point, and behind it. */
    private static final int DIGITS = 12;

    private final String text;
    private final Set<String> names;
    private final List<String> tokens = new ArrayList<>();
    private int at;
    private int depth;

    private FormulaParser(String text, Collection<String> names) {
        this.text = text;
        this.names = new TreeSet<>(names);
    }

    /** Whether that name means a function, and so can mean nothing else. */
    static boolean isReserved(String name) {
        return name.equals("neg") || Formula.OF_ONE.contains(name) || Formula.OF_TWO.contains(name);
    }

    /**
     * The formula; empty, with an error at its column, where it is none.
     *
     * @param names of the values it may use
     */
    static Optional<Formula> parse(Text written, Collection<String> names) {
        FormulaParser parser = new FormulaParser(written.value(), names);
        try {
            parser.sum();
            if (parser.more()) throw parser.wrong("'" + parser.here() + "' does not belong here", "write an operator");
            return Optional.of(new Formula(parser.tokens));
        } catch (Wrong wrong) {
            Inside.of(written, wrong.at).error(String.valueOf(wrong.getMessage()), wrong.hint);
            return Optional.empty();
        }
    }

    private void sum() {
        term();
        while (next('+') || next('-')) {
            String operator = String.valueOf(text.charAt(at++));
            term();
            tokens.add(operator);
        }
    }

    private void term() {
        factor();
        while (next('*') || next('/')) {
            String operator = String.valueOf(text.charAt(at++));
            factor();
            tokens.add(operator);
        }
    }

    private void factor() {
        if (++depth > DEPTH) throw wrong("nested deeper than " + DEPTH + " levels", "split it into steps");
        if (!more()) throw wrong("the formula breaks off", "write a number, a name or a bracket");
        char c = text.charAt(at);
        if (c == '-') {
            at++;
            factor();
            tokens.add("neg");
        } else if (c == '(') {
            at++;
            sum();
            close();
        } else if (isDigit(c)) {
            number();
        } else if (isLetter(c)) {
            name();
        } else {
            throw wrong("'" + here() + "' does not belong here", "write a number, a name or a bracket");
        }
        depth--;
    }

    private void number() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) at++;
        int whole = at - start;
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            while (at < text.length() && isDigit(text.charAt(at))) at++;
        }
        if (whole > DIGITS || at - start - whole > DIGITS + 1) {
            at = start;
            throw wrong("a number with too many digits", "at most " + DIGITS + " before the point and behind it");
        }
        tokens.add(text.substring(start, at));
    }

    private void name() {
        int start = at;
        while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) at++;
        String name = text.substring(start, at);
        if (next('(')) {
            call(name, start);
        } else if (names.contains(name)) {
            tokens.add(name);
        } else {
            at = start;
            throw wrong("unknown name '" + name + "'", Suggestion.forWord(name, names));
        }
    }

    private void call(String name, int start) {
        if (!Formula.OF_ONE.contains(name) && !Formula.OF_TWO.contains(name)) {
            at = start;
            Set<String> functions = new TreeSet<>(Formula.OF_ONE);
            functions.addAll(Formula.OF_TWO);
            throw wrong("unknown function '" + name + "'", Suggestion.forWord(name, functions));
        }
        at++;
        sum();
        int arguments = 1;
        while (next(',')) {
            at++;
            sum();
            tokens.add(name);
            arguments++;
        }
        boolean right = Formula.OF_ONE.contains(name) ? arguments == 1 : arguments > 1;
        if (!right) {
            at = start;
            throw wrong("'" + name + "' with " + arguments + " of its values", needs(name));
        }
        close();
        if (Formula.OF_ONE.contains(name)) tokens.add(name);
    }

    private static String needs(String name) {
        return Formula.OF_ONE.contains(name) ? "it takes one" : "it takes two or more, with commas between them";
    }

    private void close() {
        if (!next(')')) throw wrong(more() ? "a bracket is not closed here" : "a bracket is not closed", "write ')'");
        at++;
    }

    /** Whether that character comes next, white space aside. */
    private boolean next(char c) {
        return more() && text.charAt(at) == c;
    }

    private boolean more() {
        while (at < text.length() && text.charAt(at) <= ' ') at++;
        return at < text.length();
    }

    private String here() {
        return new String(Character.toChars(text.codePointAt(at)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private Wrong wrong(String message, String hint) {
        return new Wrong(at, message, hint);
    }

    /** What is wrong, and at which character. */
    private static final class Wrong extends RuntimeException {

        private final int at;
        private final String hint;

        Wrong(int at, String message, String hint) {
            super(message);
            this.at = at;
            this.hint = hint;
        }
    }
}
