package io.github.collate.analyse;

import io.github.collate.model.Quantity;
import io.github.collate.model.Quantity.Bound;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds typed quantities in text: "15 mins", "half a GB", "up to 10,240 MB", "5 requests per second". */
final class Quantities {

    private record Unit(String base, double factor) {}

    private static final double KILO = 1e3;
    private static final double KIBI = 1024;
    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;

    private static final Map<String, Unit> UNITS = units();

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new java.util.HashMap<>();
        put(units, "second", 1e-3, "ms msec millisecond");
        put(units, "second", 1, "s sec second");
        put(units, "second", MINUTE, "min minute");
        put(units, "second", HOUR, "h hr hour");
        put(units, "second", DAY, "d day");
        put(units, "second", 7 * DAY, "week wk");
        put(units, "second", 30 * DAY, "month");
        put(units, "second", 365 * DAY, "year yr");
        put(units, "byte", 1, "b byte");
        put(units, "byte", KILO, "kb kilobyte kbyte");
        put(units, "byte", KILO * KILO, "mb megabyte");
        put(units, "byte", KILO * KILO * KILO, "gb gigabyte gig");
        put(units, "byte", KILO * KILO * KILO * KILO, "tb terabyte");
        put(units, "byte", KILO * KILO * KILO * KILO * KILO, "pb petabyte");
        put(units, "byte", KIBI, "kib kibibyte");
        put(units, "byte", KIBI * KIBI, "mib mebibyte");
        put(units, "byte", KIBI * KIBI * KIBI, "gib gibibyte");
        put(units, "byte", KIBI * KIBI * KIBI * KIBI, "tib tebibyte");
        put(units, "percent", 1, "percent pct");
        put(units, "dollar", 1, "dollar usd");
        return Map.copyOf(units);
    }

    private static void put(Map<String, Unit> units, String base, double factor, String names) {
        for (String name : names.split(" ")) units.put(name, new Unit(base, factor));
    }

    private static final Map<String, Double> NUMBERS = Map.ofEntries(
            Map.entry("zero", 0.0),
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("half", 0.5),
            Map.entry("once", 1.0),
            Map.entry("twice", 2.0),
            Map.entry("dozen", 12.0),
            Map.entry("hundred", 100.0),
            Map.entry("thousand", 1e3),
            Map.entry("million", 1e6));

    private static final Map<String, Double> SCALES = Map.of("k", 1e3, "thousand", 1e3, "million", 1e6, "billion", 1e9);

    private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)([a-z]*)");

    /** How many words before a number may say which end of a range it is. */
    private static final int BOUND_WINDOW = 5;

    private final Lexicon lexicon;

    Quantities(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Found> in(String text, List<Words.Word> words) {
        List<Found> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Optional<Read> read = read(text, words, at);
            if (read.isEmpty()) continue;
            found.add(new Found(read.get().quantity, at, read.get().last));
            at = read.get().last;
        }
        return List.copyOf(found);
    }

    /** A quantity with its words. */
    record Found(Quantity quantity, int first, int last) {}

    private record Read(Quantity quantity, int last) {}

    private Optional<Read> read(String text, List<Words.Word> words, int at) {
        Words.Word word = words.get(at);
        double value;
        String suffix = "";
        Double spelt = NUMBERS.get(word.form());
        if (spelt != null) {
            value = spelt;
        } else {
            Matcher number = NUMBER.matcher(word.form());
            if (!number.matches() || isPartOfName(text, word)) return Optional.empty();
            value = Double.parseDouble(number.group(1));
            suffix = number.group(2);
        }
        int last = at;
        if (SCALES.containsKey(suffix)) {
            value *= SCALES.getOrDefault(suffix, 1.0);
            suffix = "";
        } else if (suffix.isEmpty()
                && at + 1 < words.size()
                && SCALES.containsKey(words.get(at + 1).form())) {
            value *= SCALES.getOrDefault(words.get(at + 1).form(), 1.0);
            last++;
        }
        if (!suffix.isEmpty() && !UNITS.containsKey(suffix)) return Optional.empty();
        Unit unit = UNITS.get(suffix);
        if (unit == null) unit = sign(text, word);
        String base = "";
        if (unit == null && last + 1 < words.size() && joins(text, words.get(last), words.get(last + 1))) {
            int next = last + 1;
            if (word.form().equals("half") && isArticle(words.get(next).form()) && next + 1 < words.size()) next++;
            unit = UNITS.get(words.get(next).form());
            if (unit != null) {
                last = next;
            } else if (!lexicon.isEmpty(words.get(next).form())) {
                base = lexicon.concept(words.get(next).form());
            }
        }
        if (spelt != null && unit == null && (value <= 1 || base.isEmpty())) return Optional.empty();
        if (unit != null) base = unit.base;
        double scaled = unit == null ? value : value * unit.factor;
        String per = per(text, words, unit == null && !base.isEmpty() ? last + 1 : last);
        String shown = text.substring(word.start(), words.get(last).end());
        return Optional.of(new Read(new Quantity(scaled, base, per, bound(words, at, last), shown), last));
    }

    /** "v2.0", "us-east-1", "10.0.0.0/16", "HTTP 503": digits that count nothing. */
    private static boolean isPartOfName(String text, Words.Word word) {
        int before = word.start() - 1;
        if (before >= 0 && "-_.:/#".indexOf(text.charAt(before)) >= 0) {
            boolean dash = text.charAt(before) == '-' || text.charAt(before) == '/';
            if (!dash || before == 0 || Character.isLetter(text.charAt(before - 1))) return true;
        }
        int after = word.end();
        return after + 1 < text.length()
                && "_-".indexOf(text.charAt(after)) >= 0
                && Character.isLetter(text.charAt(after + 1))
                && text.charAt(after) == '_';
    }

    private static @Nullable Unit sign(String text, Words.Word word) {
        if (word.end() < text.length() && text.charAt(word.end()) == '%') return UNITS.get("percent");
        if (word.start() > 0 && text.charAt(word.start() - 1) == '$') return UNITS.get("dollar");
        return null;
    }

    private static boolean isArticle(String form) {
        return form.equals("a") || form.equals("an") || form.equals("of");
    }

    /** Whether only blanks or a hyphen stand between two words. */
    private static boolean joins(String text, Words.Word one, Words.Word next) {
        return text.substring(one.end(), next.start()).chars().allMatch(c -> c == ' ' || c == '-');
    }

    private String per(String text, List<Words.Word> words, int last) {
        if (last + 1 >= words.size()) return "";
        Words.Word next = words.get(last + 1);
        String gap = text.substring(words.get(Math.max(0, last)).end(), next.start());
        if (gap.strip().equals("/")) return unitOrConcept(next.form());
        boolean each = next.form().equals("per")
                || next.form().equals("each")
                || next.form().equals("every")
                || (next.form().equals("a")
                        && last + 2 < words.size()
                        && UNITS.containsKey(words.get(last + 2).form()));
        if (!each || last + 2 >= words.size()) return "";
        return unitOrConcept(words.get(last + 2).form());
    }

    private String unitOrConcept(String form) {
        return lexicon.concept(form);
    }

    private Bound bound(List<Words.Word> words, int at, int last) {
        int from = Math.max(0, at - BOUND_WINDOW);
        int to = Math.min(words.size(), last + 3);
        Bound bound = Bound.EXACT;
        for (Lexicon.Term term : lexicon.terms(words.subList(from, to))) {
            switch (term.concept()) {
                case "maximum" -> bound = Bound.MAXIMUM;
                case "minimum" -> bound = Bound.MINIMUM;
                case "default" -> bound = Bound.DEFAULT;
                default -> {
                    // says nothing of a range
                }
            }
        }
        return bound;
    }
}
