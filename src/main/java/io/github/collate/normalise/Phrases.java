package io.github.collate.normalise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Stock phrases of notes: what is still to do, what only points elsewhere, what is typed into a shell. */
final class Phrases {

    private static final Pattern TODO = Pattern.compile(
            "(?is)^[\\s>*_#<!-]*(?:\\[ ]\\s|(?:to[ -]?do|fixme|tbd)\\b(?:\\s*[:.)*_-].*|\\s*(?:-->)?\\s*$)).*");
    private static final Pattern POINTS = Pattern.compile(
            "(?i)(?:for (?:(?:more|further|additional|detailed|complete|pricing) )*(?:info|information|details?|examples?|instance|more)"
                    + "\\b[^.:]{0,60}[,:]?\\s*)?(?:(?:please )?(?:see|refer to|read more|check out|visit)\\b[^.]{0,100})?[.:]?");
    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?i)(?:the|this) (?:(?:following|above|below|next) )?(?:table|diagram|figure|image|picture|chart|screenshot|graphic|section|procedure)"
                    + "(?: (?:below|above|later in this \\w+))? (?:shows?|outlines?|lists?|describes?|illustrates?|summari[sz]es?|explains?|depicts?)\\b.*"
                    + "|.{1,60}\\b(?:look as follows|looks as follows|looks like this|shown below|shown above)[.:]?");
    /** What a sentence in front of a colon says where it says nothing: that there are things, and that they follow. */
    private static final Pattern HOLLOW = Pattern.compile(
            "(?i).*\\b(?:the following|an? (?:wide |large )?(?:variety|number|range|set) of|several|various|many)(?: [\\w-]+)?"
                    + " (?:features|options|objects|tasks|things|ways|examples|aspects|parts|components|topics)\\b.*"
                    + "|(?:here|below) (?:is|are) .*|this is (?:\\S+ ?){1,5}|.* in the following order|.* as follows");

    private static final int HOLLOW_WORDS = 20;

    private static final Pattern DATES = Pattern.compile(
            "(?i)(?:these notes (?:were )?)?last (?:edit|change|update|revision|edited|changed|updated|revised|modified)\\b"
                    + "(?: of [\\w ]{1,30})?[: ]+(?:on |at )?(?:\\w+\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|[\\d./-]{6,10})\\.?");

    private static final Pattern UNSURE = Pattern.compile("[^?]{1,40}\\s?\\?{2,}");
    private static final Pattern TODO_TITLE =
            Pattern.compile("(?i)\\W*(?:to[ -]?do(?:'?s| list)?|tbd|still to (?:do|learn|read))\\W*");
    private static final Pattern PICTURE = Pattern.compile(
            "(?i)(?:img|image|picture|photo|screen ?shot|diagram|alt(?: text)?|\\S+\\.(?:png|jpe?g|gif|svg|webp))?");

    private Phrases() {}

    /** A sentence that only sends the reader elsewhere. */
    static boolean points(String sentence) {
        return sentence.length() < 200
                && POINTS.matcher(sentence).matches()
                && !Wording.quantity(sentence)
                && !Wording.verb(sentence);
    }

    /** A sentence that only says that a table or a picture follows. */
    static boolean announces(String sentence) {
        return sentence.length() < 200
                && mayAnnounce(Wording.lower(sentence))
                && ANNOUNCES.matcher(sentence).matches()
                && !Wording.quantity(sentence)
                && !sentence.contains(" that ");
    }

    /** Told sooner than whether it does. */
    private static boolean mayAnnounce(String lower) {
        return lower.startsWith("the ")
                || lower.startsWith("this ")
                || lower.contains("look")
                || lower.contains("shown ");
    }

    /** A line in front of a colon that only says that something follows. */
    static boolean hollow(String line) {
        return Wording.words(line) <= HOLLOW_WORDS
                && HOLLOW.matcher(line.strip()).matches();
    }

    /** A line that only dates the notes. */
    static boolean dates(String line) {
        return DATES.matcher(line.strip()).matches();
    }

    /** A question that asks what its heading is, and nothing else. */
    static boolean repeats(String question, String heading) {
        if (!Wording.question(question)) return false;
        Set<String> known = new HashSet<>(Wording.tokens(Wording.lower(heading)));
        List<String> asked = Wording.tokens(Wording.lower(question));
        return asked.size() > 2
                && asked.get(0).equals("what")
                && asked.stream().skip(2).allMatch(word -> known.contains(word) || Lexicon.SMALL.contains(word));
    }

    /** Something the author still wanted to do. */
    static boolean todo(String text) {
        if (text.length() >= 400) return false;
        return TODO.matcher(text).matches()
                || (Wording.words(text) <= 3 && UNSURE.matcher(text).matches());
    }

    /** The heading of such things. */
    static boolean todoTitle(String text) {
        return TODO_TITLE.matcher(text).matches();
    }

    /** Whether the words beside a picture are more than that there is one. */
    static boolean saysMore(String alt) {
        return !PICTURE.matcher(alt.strip()).matches();
    }

    private static final Pattern COMMAND = Pattern.compile(
            "(?:[$#] )?[a-z][\\w.-]*(?: [\\w./:=@{}<>$\"'-]+)* --?[a-z][\\w-]*(?:[ =].*)?|\\$\\(.*\\)|\\$ .*");
    private static final Pattern PROSE = Pattern.compile("(?i).*\\b(?:the|a|an|is|are|of|and|which|you|your)\\b.*");

    /** A line to be typed into a shell. */
    static boolean command(String line) {
        String text = line.strip();
        return text.length() < 500
                && (text.contains(" -") || text.startsWith("$"))
                && COMMAND.matcher(text).matches()
                && !PROSE.matcher(text).matches();
    }
}
