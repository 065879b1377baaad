package io.github.collate.dedupe;

import io.github.collate.model.Body;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a statement with every spelling that makes no difference made one: case, punctuation, articles,
 * "don't" and "do not", "15 min" and "15minutes", "ten" and "10". Two statements of one wording say the same, if
 * they speak of the same thing.
 *
 * @param key equal for two statements of one wording
 * @param words its words in order, as compared
 */
record Wording(String key, List<String> words) {

    /** Bullets up to this many words say the same in any order. */
    private static final int SHORT = 5;

    /** A line of code of fewer words may be any line of many. */
    private static final int COMMAND = 4;

    /** What tells a command from a sentence; one with capitals is the same to the letter only. */
    private static final Pattern OPTION = Pattern.compile("\\s--?[a-z]");

    private static final Pattern COMMENT = Pattern.compile("\\s*(#|//)\\s");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    /** Words that make the order matter: "from A to B" is not "from B to A". */
    private static final Set<String> ORDERING = Set.of(
            "to", "from", "into", "before", "after", "then", "than", "over", "of", "by", "on", "in", "not", "no",
            "only", "without", "less", "more", "under", "above", "below", "lt", "gt", "equal", "becomes", "per");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("s", "second"),
            Map.entry("sec", "second"),
            Map.entry("min", "minute"),
            Map.entry("h", "hour"),
            Map.entry("hr", "hour"),
            Map.entry("d", "day"),
            Map.entry("kilobyte", "kb"),
            Map.entry("megabyte", "mb"),
            Map.entry("gigabyte", "gb"),
            Map.entry("terabyte", "tb"),
            Map.entry("kibibyte", "kib"),
            Map.entry("mebibyte", "mib"),
            Map.entry("gibibyte", "gib"),
            Map.entry("millisecond", "ms"),
            Map.entry("msec", "ms"));
    private static final Map<String, String> SIGNS = Map.of(
            "%", " percent ", "<", " lt ", ">", " gt ", "=", " equal ", "$", " dollar ", "+", " plus ", "!", " not ");

    private static final Pattern QUANTITY = Pattern.compile("([0-9][0-9.]*)([a-z]+)");
    private static final Pattern END = Pattern.compile("[!?.]+$");
    private static final Pattern CANNOT = Pattern.compile("\\bcannot\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEGATION = Pattern.compile("(?i)\\b(ca|wo|[a-z]+)n['’]t\\b");

    static Wording of(Body body) {
        String text = body.plain();
        if (body instanceof Body.Code) return ofCode(text);
        List<String> words = words(text);
        if (words.isEmpty()) return exact(text);
        return inWords(words);
    }

    private static Wording inWords(List<String> words) {
        boolean anyOrder = words.size() <= SHORT && words.stream().noneMatch(ORDERING::contains);
        return new Wording(anyOrder ? "any " + words.stream().sorted().toList() : "in order " + words, words);
    }

    /** One command says the same in a block of code as in a line of prose; comments beside code say nothing of their own. */
    private static Wording ofCode(String text) {
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank() && !COMMENT.matcher(line).lookingAt())
                .toList();
        if (lines.size() != 1) return exact(lines.isEmpty() ? text : String.join("\n", lines));
        String line = lines.get(0);
        List<String> words = words(line);
        boolean command =
                words.size() >= COMMAND && OPTION.matcher(line).find() && line.equals(line.toLowerCase(Locale.ROOT));
        return command ? inWords(words) : exact(line);
    }

    private static Wording exact(String text) {
        List<String> lines = text.strip().lines().map(String::stripTrailing).toList();
        return new Wording("exact " + String.join("\n", lines), List.of());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String form : Words.forms(spellOut(text))) {
            if (ARTICLES.contains(form)) continue;
            Matcher quantity = QUANTITY.matcher(form);
            if (quantity.matches() && UNITS.containsKey(quantity.group(2))) {
                words.add(quantity.group(1));
                words.add(unit(quantity.group(2)));
            } else if (quantity.matches() && UNITS.containsValue(quantity.group(2))) {
                words.add(quantity.group(1));
                words.add(quantity.group(2));
            } else {
                words.add(followsNumber(words) ? unit(form) : number(form));
            }
        }
        return words;
    }

    private static String number(String form) {
        OptionalInt spelt = Words.spelt(form);
        return spelt.isPresent() ? String.valueOf(spelt.getAsInt()) : form;
    }

    private static boolean followsNumber(List<String> words) {
        return !words.isEmpty() && Character.isDigit(words.get(words.size() - 1).charAt(0));
    }

    private static String unit(String form) {
        return UNITS.getOrDefault(form, form);
    }

    /** Signs that carry meaning become words; "n't" becomes "not". A sign at the end of a sentence is none. */
    private static String spellOut(String text) {
        String spelt = NEGATION.matcher(END.matcher(text.strip()).replaceAll(""))
                .replaceAll(match -> switch (match.group(1).toLowerCase(Locale.ROOT)) {
                    case "ca" -> "can not";
                    case "wo" -> "will not";
                    default -> Matcher.quoteReplacement(match.group(1)) + " not";
                });
        spelt = CANNOT.matcher(spelt).replaceAll("can not");
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            spelt = spelt.replace(sign.getKey(), sign.getValue());
        }
        return spelt;
    }
}
