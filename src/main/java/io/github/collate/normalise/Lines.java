package io.github.collate.normalise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What single lines of plain text are. */
final class Lines {

    private static final Pattern BULLET = Pattern.compile(
            "\\s*(?:[-*+\u2022\u25e6\u25aa\u25cf\u25cb\u2023\u2043\u00b7\u2013\u2014>o]|--|->|=>|\u2192|\\(?\\d{1,3}[.)]|\\(?[a-z]\\))\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\(?(\\d{1,3})[.)]\\s+");
    private static final Pattern RULER = Pattern.compile("\\s*([-=_*~#+\u2014\u2500\u2550])(?:\\s?\\1){2,}\\s*");
    private static final Pattern END_RULER = Pattern.compile("(?:\\s|(?<=[.!?:;)]))([-=_*~\u2014\u2500])\\1{3,}\\s*$");
    private static final Pattern ASKS = Pattern.compile("\\s*(?:Q\\d{0,3}|Question(?: \\d{1,3})?)\\s?[.:)]\\s*(?=\\S)");
    private static final Pattern ANSWERS =
            Pattern.compile("\\s*(?:A\\d{0,3}|Ans|Answer(?: \\d{1,3})?)\\s?[.:)]\\s*(?=\\S)");
    private static final Pattern PAGE = Pattern.compile(
            "(?i)\\s*(?:page\\s+)?[-\u2013\u2014|]?\\s*\\d{1,4}\\s*(?:(?:/|of)\\s*\\d{1,4})?\\s*[-\u2013\u2014|]?\\s*");
    private static final Pattern LEADERS = Pattern.compile("\\s*\\S.{0,150}?(?:\\s?\\.){4,}\\s*\\d{1,4}\\s*");
    private static final Pattern CODE = Pattern.compile(
            "\\s*(?:[\\]})]+[;,]?|[\\w\"'.\\[\\]-]+\\s*[:=]?\\s*[\\[{(]+|\"[^\"]+\"\\s*:.*|[<][/?\\w][^>]*[>].*|\\$\\(.*\\))\\s*");
    private static final Pattern CONTENTS_TITLE = Pattern.compile(
            "(?i)[\\s#*_=>-]*(?:table of contents?|contents?|toc|index|on this page|in this (?:page|document|guide)|overview of topics)[\\s:*_#-]*");

    private Lines() {}

    /** Whether a line opens with a bullet or a number of a list. */
    static boolean bullet(String line) {
        return bulletEnd(line) > 0;
    }

    /** Where the words behind a bullet start, 0 if there is none. */
    static int bulletEnd(String line) {
        Matcher found = BULLET.matcher(line);
        return found.lookingAt() ? found.end() : 0;
    }

    /** The number of a numbered line, or -1. */
    static int number(String line) {
        Matcher found = NUMBER.matcher(line);
        return found.lookingAt() ? Integer.parseInt(found.group(1)) : -1;
    }

    /** Whether a line opens a question of a pair. */
    static boolean asks(String line) {
        return ASKS.matcher(line).lookingAt();
    }

    /** Whether a line opens the answer of a pair. */
    static boolean answers(String line) {
        return ANSWERS.matcher(line).lookingAt();
    }

    /** A question or an answer without the letter in front of it. */
    static Rich unasked(Rich text) {
        Matcher asks = ASKS.matcher(text.text());
        Matcher found = asks.lookingAt() ? asks : ANSWERS.matcher(text.text());
        return found.lookingAt() ? text.slice(found.end(), text.length()).trim() : text;
    }

    /** Whether a line is nothing but a ruler. */
    static boolean ruler(String line) {
        return line.length() < 1000 && RULER.matcher(line).matches();
    }

    /** Where a ruler behind the words of a line starts, or the line's length. */
    static int rulerAtEnd(String line) {
        if (line.length() > 1000) return line.length();
        Matcher found = END_RULER.matcher(line);
        return found.find() && found.start() > 0 ? found.start() : line.length();
    }

    /** Whether a line holds only the number of a page. */
    static boolean page(String line) {
        return line.length() < 40 && Chars.wordy(line) && PAGE.matcher(line).matches();
    }

    /** Whether dots lead to the number of a page. */
    static boolean leaders(String line) {
        return line.length() < 250 && LEADERS.matcher(line).matches();
    }

    /** Whether a line stands above a list of contents. */
    static boolean contentsTitle(String line) {
        return line.length() < 60 && CONTENTS_TITLE.matcher(line).matches();
    }

    /** Whether a line can only be code. */
    static boolean code(String line) {
        return line.length() < 500 && (CODE.matcher(line).matches() || Phrases.command(line));
    }
}
