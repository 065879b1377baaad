package io.github.collate.render;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is overruled in a text: the value itself where it stands there, else its number inside the words the
 * verdict quotes, else those words. Case, white space, markup and the commas of numbers do not matter. What is not
 * found is not struck: the verdict below the fact then speaks for itself.
 */
final class Strikes {

    /** Nothing to strike. */
    static final BitSet NONE = new BitSet(0);

    private static final String MARKUP = "*_`[]|$\\";
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    /** A value that no sentence holds by chance: two words, or one that is no everyday word. */
    private static final Pattern DISTINCT = Pattern.compile(".*[\\d\\p{Lu}:/_-].*|\\S+\\s+\\S.*", Pattern.DOTALL);

    /** A stretch of the text, the end exclusive. */
    private record Range(int start, int end) {}

    private final String text;
    private final String bare;

    /** Where each character of the bare text stands in the text. */
    private final int[] places;

    private Strikes(String text) {
        this.text = text;
        StringBuilder kept = new StringBuilder(text.length());
        places = new int[text.length()];
        for (int at = 0; at < text.length(); at++) {
            if (isDropped(text, at)) continue;
            places[kept.length()] = at;
            kept.append(Character.toLowerCase(text.charAt(at)));
        }
        bare = kept.toString();
    }

    /** The characters of a text that are overruled. */
    static BitSet in(String text, List<Overruled> overruled) {
        if (overruled.isEmpty()) return NONE;
        Strikes strikes = new Strikes(text);
        BitSet struck = new BitSet(text.length());
        for (Overruled one : overruled) {
            strikes.find(one).ifPresent(range -> struck.set(range.start, range.end));
        }
        return struck;
    }

    private Optional<Range> find(Overruled overruled) {
        Range whole = new Range(0, text.length());
        Optional<Range> quote = overruled.words().stream()
                .flatMap(words -> find(words, whole, false).stream())
                .findFirst();
        boolean distinct = DISTINCT.matcher(overruled.value()).matches();
        Optional<Range> value =
                distinct ? quote.flatMap(within -> find(overruled.value(), within, true)) : Optional.empty();
        return value.or(() -> quote.flatMap(within -> number(overruled.value(), within)))
                .or(() -> distinct && quote.isEmpty() ? find(overruled.value(), whole, true) : Optional.empty())
                .or(() -> quote);
    }

    /** The only number of the value, where it stands in the range. */
    private Optional<Range> number(String value, Range within) {
        Matcher number = NUMBER.matcher(value);
        if (!number.find()) return Optional.empty();
        String only = number.group();
        return number.find() ? Optional.empty() : find(only, within, true);
    }

    private Optional<Range> find(String words, Range within, boolean whole) {
        Strikes wanted = new Strikes(words);
        if (wanted.bare.isEmpty()) return Optional.empty();
        for (int at = bare.indexOf(wanted.bare); at >= 0; at = bare.indexOf(wanted.bare, at + 1)) {
            Range found = new Range(places[at], places[at + wanted.bare.length() - 1] + 1);
            boolean inside = found.start >= within.start && found.end <= within.end;
            if (inside && (!whole || standsAlone(found))) return Optional.of(found);
        }
        return Optional.empty();
    }

    /** Whether no word or number goes on before or behind it. */
    private boolean standsAlone(Range range) {
        return !joins(range.start - 1, range.start - 2) && !joins(range.end, range.end + 1);
    }

    private boolean joins(int next, int behind) {
        if (isWord(next)) return true;
        boolean point = next >= 0 && next < text.length() && ".,-".indexOf(text.charAt(next)) >= 0;
        return point && behind >= 0 && behind < text.length() && Character.isDigit(text.charAt(behind));
    }

    private boolean isWord(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isDropped(String text, int at) {
        char c = text.charAt(at);
        boolean groups = c == ',' && at > 0 && Character.isDigit(text.charAt(at - 1));
        return Character.isWhitespace(c) || c == '\u00a0' || MARKUP.indexOf(c) >= 0 || groups;
    }
}
