package io.github.collate.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of words does: names, says, asks, or nothing. */
final class Wording {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.,#/:-])([$€£]?)\\d[\\d.,]*(%|[kKMGTP]i?[bB]|[a-zA-Zµ]{1,10})?(?![\\w-])(\\s\\p{Ll})?");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)^(?:(?:part|chapter|section|step|phase|module|lesson|week|day|unit|domain|version|v|no\\.?|#)\\s*\\d{1,3}[.:)]?"
                    + "|\\d{1,3}(?:\\.\\d{1,3})*[.:)]|\\d{1,3}(?:\\.\\d{1,3})+)(?=\\s|$)");
    private static final Pattern SUBJECT_END = Pattern.compile(":\\s| [-\u2013\u2014] | [-=]> ");
    private static final int TITLE_WORDS = 8;
    private static final int TITLE_LENGTH = 80;

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private Wording() {}

    /** How many words a text has; what holds no letter or digit is none. */
    static int words(String text) {
        return tokens(text).size();
    }

    /** The words of a text, brackets and punctuation around them taken off. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || Chars.blank(text.charAt(i));
            if (!blank && start < 0) start = i;
            if (!blank || start < 0) continue;
            String token = bare(text, start, i);
            if (!token.isEmpty()) tokens.add(token);
            start = -1;
        }
        return tokens;
    }

    /** The first word of a text, empty if there is none. */
    static String firstToken(String text) {
        List<String> tokens = tokens(text.substring(0, Math.min(text.length(), 100)));
        return tokens.isEmpty() ? "" : tokens.get(0);
    }

    private static String bare(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) start++;
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) end--;
        return text.substring(start, end);
    }

    /** Whether it holds a number that is a value, not a part of a name (B2) or the number of a heading. */
    static boolean quantity(String text) {
        String rest = NUMBERED.matcher(text).replaceFirst("");
        Matcher number = NUMBER.matcher(rest);
        while (number.find()) {
            boolean unit = !number.group(1).isEmpty() || number.group(2) != null || number.group(3) != null;
            if (unit || !numberedName(rest, number.start())) return true;
        }
        return false;
    }

    /** Whether a bare number belongs to the capitalised word in front of it: a product, a version, a street. */
    private static boolean numberedName(String text, int number) {
        String before = text.substring(0, number).stripTrailing();
        int word = before.lastIndexOf(' ') + 1;
        return word < before.length() && Character.isUpperCase(before.codePointAt(word));
    }

    /** Whether a verb makes a sentence of it. */
    static boolean verb(String text) {
        boolean first = true;
        for (String token : tokens(text)) {
            String lower = lower(token).replace('\u2019', '\'');
            if (Lexicon.FINITE.contains(lower) && (first || lower.equals(token) || upper(token))) return true;
            if (Lexicon.THIRD.contains(lower) && (first || lower.equals(token))) return true;
            first = false;
        }
        return false;
    }

    private static boolean upper(String token) {
        return token.length() > 1 && token.equals(token.toUpperCase(Locale.ROOT));
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether a line reads like the name of what follows: short, no verb, no value, no sentence's end. */
    static boolean name(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.length() > TITLE_LENGTH || !Chars.wordy(text)) return false;
        if (Chars.in(text.charAt(text.length() - 1), ".!;,?") || text.contains("://") || text.contains("="))
            return false;
        int words = words(withoutBrackets(text));
        if (words == 0
                || words > TITLE_WORDS
                || Lexicon.OPENERS.contains(lower(tokens(text).get(0)))) return false;
        return !verb(text) && !quantity(text) && !Phrases.command(text);
    }

    /** A name whose words are written as in a title. */
    static boolean titled(String line) {
        if (!name(line)) return false;
        List<String> words = tokens(withoutBrackets(line));
        int capitals = 0;
        int counted = 0;
        for (String word : words) {
            if (Lexicon.SMALL.contains(lower(word))) continue;
            counted++;
            if (!Character.isLowerCase(word.codePointAt(0)) || innerCapital(word)) capitals++;
        }
        return counted > 0 && capitals * 3 >= counted * 2;
    }

    private static boolean innerCapital(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** Whether a line holds only what stands between alternatives. */
    static boolean connective(String text) {
        return text.length() < 40 && Lexicon.CONNECTIVES.contains(lower(String.join(" ", tokens(text))));
    }

    /** Whether its first letter is none in lower case. */
    static boolean capital(String line) {
        int first =
                line.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('a');
        return !Character.isLowerCase(first);
    }

    /** Whether a text has too many words for a name. */
    static boolean tooLong(String text) {
        return words(withoutBrackets(text)) > TITLE_WORDS;
    }

    private static String withoutBrackets(String text) {
        if (text.indexOf('(') < 0) return text;
        String rest = BRACKETS.matcher(text).replaceAll(" ").strip();
        return Chars.wordy(rest) ? rest : text;
    }

    /** A last word that was to open a sentence which never came. */
    static boolean brokenOff(String text) {
        return words(text) == 1 && Lexicon.OPEN_ENDED.contains(lower(text.strip()));
    }

    /** Words in front of a colon that only introduce what follows. */
    static boolean introduces(String text) {
        if (!colon(text)) return false;
        int words = words(text);
        if (quantity(text)) return false;
        if (words <= 3) return true;
        if ((words <= 5 && openEnded(text)) || Phrases.hollow(withoutColon(text))) return true;
        return !verb(text) && !fails(text) && (words <= 5 || (words <= 7 && openEnded(text)));
    }

    /** Whether the words tell of something that goes wrong. */
    private static boolean fails(String text) {
        return tokens(text).stream().anyMatch(token -> Lexicon.FAILING.contains(lower(token)));
    }

    /** Whether the last word before the colon leaves open what comes. */
    private static boolean openEnded(String text) {
        List<String> tokens = tokens(text);
        String last = lower(tokens.get(tokens.size() - 1));
        return Lexicon.OPEN_ENDED.contains(last) || last.equals("including") || last.equals("following");
    }

    /** The words in front of a colon, a dash or an arrow. */
    static String subject(String text) {
        return SUBJECT_END.split(text, 2)[0];
    }

    /** Whether a name is told of what it names: a value behind a colon, a dash or an arrow. */
    static boolean described(String text) {
        if (text.contains("->") || text.contains("=>") || text.contains("\u2192")) return true;
        int dash = Math.max(text.indexOf(" - "), Math.max(text.indexOf(" \u2013 "), text.indexOf(" \u2014 ")));
        if (dash > 0 && dash + 3 < text.length()) {
            char next = text.charAt(dash + 3);
            boolean word = Character.isLowerCase(next) || Character.isDigit(next) || text.indexOf(',', dash) > 0;
            return word || paired(text.substring(0, dash), text.substring(dash + 3));
        }
        String rest = NUMBERED.matcher(text).replaceFirst("");
        int colon = rest.indexOf(": ");
        return colon > 0 && Chars.wordy(rest.substring(colon));
    }

    /** Whether two names of several words stand across a dash, neither spelling the other out: one is told of the other. */
    private static boolean paired(String left, String right) {
        if (words(left) < 2 || words(right) < 2) return false;
        StringBuilder initials = new StringBuilder();
        for (String token : tokens(right)) initials.appendCodePoint(token.codePointAt(0));
        return tokens(left).stream().noneMatch(initials.toString()::equalsIgnoreCase);
    }

    /** Whether a dash stands between words. */
    static boolean dashed(String text) {
        return text.contains(" - ") || text.contains(" \u2013 ") || text.contains(" \u2014 ");
    }

    static boolean colon(String text) {
        return ends(text, "*_` ", ':');
    }

    /** The words without a closing colon. */
    static String withoutColon(String text) {
        String plain = Chars.squeeze(text);
        int end = plain.length();
        while (end > 0 && Chars.in(plain.charAt(end - 1), ": ")) end--;
        return plain.substring(0, end);
    }

    static boolean question(String text) {
        return ends(text, "*_` \")", '?');
    }

    /** Whether a character ends a text, blanks and some others aside. */
    private static boolean ends(String text, String aside, char end) {
        int at = text.length() - 1;
        while (at >= 0 && (Chars.blank(text.charAt(at)) || Chars.in(text.charAt(at), aside))) at--;
        return at >= 0 && text.charAt(at) == end;
    }
}
