package io.github.collate.compose;

import io.github.collate.model.KeyNumber.Value;
import io.github.collate.model.Quantity;
import io.github.collate.model.Quantity.Bound;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the limits and defaults that a sentence states outright. What it only compares with ("files above 5 MB"), what
 * opens a condition ("for an item of up to 4 KB, ...") and what is part of a subject ("an item up to 4 KB takes ...") is
 * no limit of anything.
 */
final class KeyValues {

    /** A sentence with more of them is a list of numbers. */
    private static final int MOST = 3;

    /** Counts of such things depend on where one looks. */
    private static final Set<String> LOOSE = Set.of("percent", "dollar");

    private static final Pattern CONDITION =
            Pattern.compile("(?i)^(?:for|from|if|when(?:ever)?|where|while|with|without"
                    + "|above|beyond|once|until|unless|after|before|as long as|in case)\\b");

    private static final Pattern RANGE = Pattern.compile("\\s*(?:-|–|to|through)\\s*");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\bbetween\\s+$");

    private static final Pattern GOES_ON =
            Pattern.compile("^(?: \\p{L}+)? (?:takes?|needs?|costs?|pays?|must|ha(?:s|ve) to)\\b");

    private static final Pattern MOST_BEFORE =
            Pattern.compile("(?i)(?:\\bup to|\\bat (?:the )?(?:most|longest|largest)(?: for)?"
                    + "|\\b(?:no|not|never|nothing) (?:\\p{L}+ )?(?:more|longer|larger|bigger|greater|higher|beyond)(?: than)?"
                    + "|\\bas (?:much|many|long|large|big|high) as"
                    + "|\\bmax(?:imum|imal)?\\.?(?: \\p{L}+){0,4}?(?: of| is| are|:| =)?"
                    + "|\\b(?:limit|quota|ceiling)(?:ed)?(?: \\p{L}+){0,2}?(?: of| is| to|:| =)?)\\s*$");
    private static final Pattern MOST_BEHIND =
            Pattern.compile("(?i)^[^,;:.()\\d]{0,30}?\\b(?:at (?:the )?(?:most|longest"
                    + "|largest|latest)|max(?:imum)?|is the (?:hard |soft )?(?:limit|quota|ceiling)|or less)\\b");
    private static final Pattern LEAST_BEFORE =
            Pattern.compile("(?i)(?:\\bat (?:the )?(?:least|shortest)|\\b(?:no|not|never)"
                    + " (?:\\p{L}+ )?(?:less|fewer|shorter|smaller)(?: than)?|\\bmin(?:imum|imal)?\\.?(?: \\p{L}+){0,4}?"
                    + "(?: of| is| are|:| =)?)\\s*$");
    private static final Pattern LEAST_BEHIND =
            Pattern.compile("(?i)^[^,;:.()\\d]{0,30}?\\b(?:at (?:the )?least|min(?:imum)?|or more)\\b");
    private static final Pattern DEFAULT_BEFORE =
            Pattern.compile("(?i)\\bdefaults?(?: (?!and\\b)\\p{L}+){0,2}?(?: of| is| are| to| at|:| =)?\\s*$");
    private static final Pattern DEFAULT_BEHIND = Pattern.compile(
            "(?i)^[^,;:.()\\d]{0,30}?\\b(?:by default|default|out of the box|unless \\p{L}+ otherwise)\\b");

    private static final Pattern RATE =
            Pattern.compile("^(?:/ ?\\p{L}+| (?:per|an?) (?:second|minute|hour|day|month|year))\\b");
    private static final Pattern NEXT_WORD = Pattern.compile("\\G[ -](\\p{L}+)");

    private static final Pattern UNIT = Pattern.compile("(\\d)(\\p{L})");

    /** So many words may stand between a number and what it counts. */
    private static final int BETWEEN_WORDS = 4;

    /** A number and where it stands in the sentence. */
    record Placed(Quantity quantity, int start, int end) {}

    private final String sentence;
    private final List<Placed> numbers;

    private KeyValues(String sentence, List<Placed> numbers) {
        this.sentence = sentence;
        this.numbers = numbers;
    }

    /** The default first, the upper end last; nothing where the sentence states none, or too many. */
    static List<Value> of(String sentence, List<Placed> numbers) {
        List<Value> values = new KeyValues(sentence, numbers).stated();
        return values.size() > MOST ? List.of() : values;
    }

    private List<Value> stated() {
        List<Value> values = new ArrayList<>();
        boolean typed = false;
        for (int at = 0; at < numbers.size(); at++) {
            Placed here = numbers.get(at);
            if (isCondition(here)) continue;
            if (at + 1 < numbers.size() && isRange(here, numbers.get(at + 1))) {
                Placed high = numbers.get(++at);
                if (isNamed(high)) values.add(range(here, high));
                typed = true;
            } else if (isStated(here)) {
                if (isNamed(here)) values.add(new Value(bound(here), shown(here)));
                typed |= !here.quantity().unit().isEmpty();
            }
        }
        if (!typed) return List.of();
        return values.stream()
                .distinct()
                .sorted(Comparator.comparingInt(KeyValues::place))
                .toList();
    }

    private static int place(Value value) {
        return List.of(Bound.DEFAULT, Bound.EXACT, Bound.MINIMUM, Bound.MAXIMUM).indexOf(value.bound());
    }

    private boolean isCondition(Placed number) {
        if (GOES_ON.matcher(sentence.substring(number.end())).find()) return true;
        if (!CONDITION.matcher(sentence).find()) return false;
        int comma = sentence.indexOf(", ");
        return comma < 0 || number.start() < comma;
    }

    private boolean isRange(Placed low, Placed high) {
        if (low.quantity().bound() != Bound.MINIMUM || high.quantity().bound() != Bound.MAXIMUM) return false;
        String gap = sentence.substring(low.end(), high.start());
        boolean between = gap.strip().equals("and")
                && BETWEEN.matcher(sentence.substring(0, low.start())).find();
        return between || RANGE.matcher(gap).matches();
    }

    private Value range(Placed low, Placed high) {
        String from = spaced(low.quantity().shown());
        String to = shown(high);
        String dash = from.contains(" ") || from.codePoints().anyMatch(Character::isLetter) ? " – " : "–";
        return new Value(Bound.EXACT, from + dash + to);
    }

    private boolean isStated(Placed number) {
        if (LOOSE.contains(number.quantity().unit())) return false;
        String before = sentence.substring(0, number.start());
        String behind = sentence.substring(number.end());
        return switch (number.quantity().bound()) {
            case MAXIMUM ->
                MOST_BEFORE.matcher(before).find()
                        || MOST_BEHIND.matcher(behind).find();
            case MINIMUM ->
                LEAST_BEFORE.matcher(before).find()
                        || LEAST_BEHIND.matcher(behind).find();
            case DEFAULT ->
                DEFAULT_BEFORE.matcher(before).find()
                        || DEFAULT_BEHIND.matcher(behind).find();
            case EXACT -> isMost(number);
        };
    }

    /** "As much as 14 days" names an end of a range as well as "14 days at most" does. */
    private boolean isMost(Placed number) {
        return number.quantity().isTyped()
                && MOST_BEFORE.matcher(sentence.substring(0, number.start())).find();
    }

    private static Bound bound(Placed number) {
        Bound bound = number.quantity().bound();
        return bound == Bound.EXACT ? Bound.MAXIMUM : bound;
    }

    /** The number with what it counts, and for how long. */
    private String shown(Placed number) {
        int end = number.quantity().isTyped() ? number.end() : endOfCounted(number);
        Matcher rate = RATE.matcher(sentence.substring(end));
        return spaced(number.quantity().shown())
                + sentence.substring(number.end(), end)
                + (rate.find() ? rate.group() : "");
    }

    /** A number and its unit with a space between, as numbers are set. */
    private static String spaced(String shown) {
        return UNIT.matcher(shown).replaceFirst("$1 $2");
    }

    /** Whether it can be shown with what it counts, or leaves that to the number before it. */
    private boolean isNamed(Placed number) {
        Quantity quantity = number.quantity();
        return quantity.isTyped() || quantity.unit().isEmpty() || endOfCounted(number) > number.end();
    }

    private int endOfCounted(Placed number) {
        String unit = number.quantity().unit();
        if (unit.isEmpty()) return number.end();
        Matcher word = NEXT_WORD.matcher(sentence).region(number.end(), sentence.length());
        for (int at = 0; at < BETWEEN_WORDS && word.find(); at++) {
            List<String> form = Words.forms(word.group(1));
            boolean plural = word.group(1).endsWith("s");
            if (plural && form.size() == 1 && form.get(0).startsWith(unit)) return word.end();
        }
        return number.end();
    }
}
