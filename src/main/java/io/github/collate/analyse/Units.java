package io.github.collate.analyse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The units numbers are written with, and how many base units each is. Sizes are decimal, unless written "KiB". */
final class Units {

    /**
     * A unit.
     *
     * @param base what it is counted in: {@code second}, {@code byte}, {@code bit}, {@code percent}, {@code dollar},
     *     {@code gram}, {@code metre}, {@code litre}
     * @param factor how many base units one is
     * @param per what it is counted for each of by itself, as in "mbps"; else empty
     */
    record Unit(String base, double factor, String per) {}

    private static final double KILO = 1e3;
    private static final double KIBI = 1024;
    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final String SIZES = "kmgtp";

    private static final Map<String, Unit> ALL = all();

    private static Map<String, Unit> all() {
        Map<String, Unit> units = new HashMap<>();
        put(units, "second", 1e-6, "us microsecond");
        put(units, "second", 1e-3, "ms msec millisecond");
        put(units, "second", 1, "s sec second");
        put(units, "second", MINUTE, "min minute");
        put(units, "second", HOUR, "h hr hour");
        put(units, "second", DAY, "d day");
        put(units, "second", 7 * DAY, "week wk");
        put(units, "second", 30 * DAY, "month");
        put(units, "second", 365 * DAY, "year yr");
        put(units, "byte", 1, "b byte");
        put(units, "byte", KILO * KILO * KILO, "gig");
        String[] names = {"kilo", "mega", "giga", "tera", "peta"};
        String[] binary = {"kibi", "mebi", "gibi", "tebi", "pebi"};
        for (int at = 0; at < names.length; at++) {
            char letter = SIZES.charAt(at);
            double size = Math.pow(KILO, at + 1.0);
            put(units, "byte", size, letter + "b " + names[at] + "byte");
            put(units, "byte", Math.pow(KIBI, at + 1.0), letter + "ib " + binary[at] + "byte");
            put(units, "bit", size, letter + "bit " + names[at] + "bit");
            // plurals are folded: "mbps" is read as "mbp"
            units.put(letter + "bp", new Unit("bit", size, "second"));
        }
        put(units, "gram", 1e-3, "mg milligram");
        put(units, "gram", 1, "g gram gramme");
        put(units, "gram", KILO, "kg kilo kilogram");
        put(units, "metre", 1e-3, "mm millimetre millimeter");
        put(units, "metre", 1e-2, "cm centimetre centimeter");
        put(units, "metre", 1, "metre meter");
        put(units, "metre", KILO, "km kilometre kilometer");
        put(units, "litre", 1e-3, "ml millilitre milliliter");
        put(units, "litre", 1, "litre liter");
        put(units, "percent", 1, "percent pct");
        put(units, "dollar", 1, "dollar usd");
        return Map.copyOf(units);
    }

    private static void put(Map<String, Unit> units, String base, double factor, String names) {
        for (String name : names.split(" ")) units.put(name, new Unit(base, factor, ""));
    }

    private Units() {}

    /** The unit of a lower-case word, in the singular or the plural. */
    static Optional<Unit> named(String word) {
        Unit unit = ALL.get(word);
        if (unit == null && word.length() > 2 && word.endsWith("s"))
            unit = ALL.get(word.substring(0, word.length() - 1));
        return Optional.ofNullable(unit);
    }

    /** What stands directly at a number: "5%", "$5". */
    static Optional<Unit> sign(String text, int start, int end) {
        if (end < text.length() && text.charAt(end) == '%') return named("percent");
        if (start > 0 && text.charAt(start - 1) == '$') return named("dollar");
        return Optional.empty();
    }
}
