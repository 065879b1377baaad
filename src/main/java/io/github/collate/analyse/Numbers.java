package io.github.collate.analyse;

import io.github.collate.model.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of a text: "1,000", "10k", "2 million", "fifteen", "half a", "a" before a unit. */
final class Numbers {

    /**
     * A number.
     *
     * @param suffix lower-case letters that directly follow its digits and may be a unit
     * @param spelt whether it is written in letters
     * @param first index of its first word
     * @param last index of its last word
     */
    record Numeral(double value, String suffix, boolean spelt, int first, int last) {}

    /** Beside those from zero to twelve. */
    private static final Map<String, Double> SPELT = Map.ofEntries(
            Map.entry("fifteen", 15.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("fifty", 50.0),
            Map.entry("sixty", 60.0),
            Map.entry("ninety", 90.0),
            Map.entry("dozen", 12.0),
            Map.entry("hundred", 100.0),
            Map.entry("thousand", 1e3),
            Map.entry("half", 0.5),
            Map.entry("quarter", 0.25));

    private static final Map<String, Double> SCALES =
            Map.of("k", 1e3, "hundred", 100.0, "thousand", 1e3, "million", 1e6, "billion", 1e9);

    private static final Set<String> ARTICLES = Set.of("a", "an", "of");

    private static final Pattern DIGITS = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)([a-z]*)");
    /** A stop before three naughts groups digits, as many authors on the continent write: "10.000". */
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}\\.000");

    private static final double THOUSAND = 1000;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");
    private static final Pattern MONTH = Pattern.compile(
            "january|february|march|april|june|july|august|september|october|november|december|jan|feb|sept?|oct|nov|dec");
    /** Characters of a date before or behind one of its numbers. */
    private static final int DATE_WIDTH = 8;

    private Numbers() {}

    /** The number that starts at a word, if one does. */
    static Optional<Numeral> at(String text, List<Words.Word> words, int at) {
        Words.Word word = words.get(at);
        OptionalInt small = Words.spelt(word.form());
        if (small.isPresent()) return Optional.of(scaled(words, small.getAsInt(), "", true, at));
        Double spelt = SPELT.get(word.form());
        if (spelt != null) return Optional.of(scaled(words, spelt, "", true, at));
        if (isArticle(word) && at + 1 < words.size()) return article(words, at);
        if (!Character.isDigit(word.form().charAt(0))) return Optional.empty();
        Matcher digits = DIGITS.matcher(word.form());
        if (!digits.matches() || isPartOfName(text, word) || isDate(text, words, at)) return Optional.empty();
        double value = Double.parseDouble(digits.group(1));
        if (THOUSANDS.matcher(digits.group(1)).matches()) value *= THOUSAND;
        return Optional.of(scaled(words, value, digits.group(2), false, at));
    }

    private static boolean isArticle(Words.Word word) {
        return word.form().equals("a") || word.form().equals("an");
    }

    /** "up to a year" is one year; "twice a day" counts for each day. */
    private static Optional<Numeral> article(List<Words.Word> words, int at) {
        boolean unit = words.get(at + 1).form().length() > 2
                && Units.named(words.get(at + 1).form()).isPresent();
        boolean bounded = at > 0
                && Set.of("to", "than", "within", "for", "of", "under")
                        .contains(words.get(at - 1).form());
        return unit && bounded ? Optional.of(new Numeral(1, "", true, at, at)) : Optional.empty();
    }

    private static Numeral scaled(List<Words.Word> words, double value, String suffix, boolean spelt, int at) {
        if (SCALES.containsKey(suffix)) {
            return new Numeral(value * SCALES.getOrDefault(suffix, 1.0), "", spelt, at, at);
        }
        if (!suffix.isEmpty() || at + 1 >= words.size()) return new Numeral(value, suffix, spelt, at, at);
        String next = words.get(at + 1).form();
        if (SCALES.containsKey(next)) {
            return new Numeral(value * SCALES.getOrDefault(next, 1.0), "", spelt, at, at + 1);
        }
        boolean part = value < 1 && ARTICLES.contains(next);
        return new Numeral(value, "", spelt, at, part ? at + 1 : at);
    }

    /** "AES-256", "v2.0", "10.0.0.0/16", the second half of "50:1": digits that count nothing by themselves. */
    private static boolean isPartOfName(String text, Words.Word word) {
        int before = word.start() - 1;
        if (word.end() < text.length() && text.charAt(word.end()) == '_') return true;
        if (before < 0) return false;
        char mark = text.charAt(before);
        if ("_./#".indexOf(mark) >= 0) return true;
        if (before == 0) return false;
        char further = text.charAt(before - 1);
        return (mark == '-' && Character.isLetter(further)) || (mark == ':' && Character.isDigit(further));
    }

    private static boolean isDate(String text, List<Words.Word> words, int at) {
        Words.Word word = words.get(at);
        int from = Math.max(0, word.start() - DATE_WIDTH);
        Matcher date = DATE.matcher(text).region(from, Math.min(text.length(), word.end() + DATE_WIDTH));
        while (date.find()) {
            if (date.start() <= word.start() && word.end() <= date.end()) return true;
        }
        boolean year = word.raw().matches("19[0-9]{2}|20[0-9]{2}");
        return year && at > 0 && MONTH.matcher(words.get(at - 1).form()).matches();
    }
}
