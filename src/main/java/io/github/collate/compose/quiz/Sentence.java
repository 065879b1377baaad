package io.github.collate.compose.quiz;

import io.github.collate.model.Body;
import io.github.collate.model.Fact;
import io.github.collate.model.Inline;
import io.github.collate.model.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the words of a fact if they can be read by themselves: one whole sentence that points to nothing outside. */
final class Sentence {

    private static final int FEWEST_WORDS = 6;

    /** In characters: what is longer is a paragraph. */
    private static final int LONGEST = 220;

    /** A pronoun so early has nothing in its sentence to stand for. */
    private static final int EARLY = 5;

    /** A sentence that goes on behind its first full stop says two things. */
    private static final Pattern NEXT_SENTENCE = Pattern.compile("[.!?]\\s+\\p{Lu}");

    private static final Pattern UNFINISHED = Pattern.compile("[?:;,…=]\\s*$|\\b(?:it|them)\\.?$");

    /** Characters at the end of a sentence that tell whether it goes on. */
    private static final int END = 6;

    /** Few characters begin such a thing, and only there need be looked for one. */
    private static final Pattern ODD = Pattern.compile("(?=[.h<>|{}#-])(?:\\.\\.\\.|https?:|->|[<>|{}#])");

    private static final Set<String> OPENERS = Phrasebook.words("readable.openers");
    private static final Set<String> NEVER = Phrasebook.words("readable.never");
    private static final Set<String> PRONOUNS = Phrasebook.words("readable.pronouns");
    private static final Set<String> VERBS = Phrasebook.words("readable.verbs");

    private Sentence() {}

    /** The words of a fact, without a reference in brackets at the end; nothing if they need others to be understood. */
    static Optional<String> of(Fact fact) {
        if (!(fact.body() instanceof Body.Prose prose)) return Optional.empty();
        if (prose.text().stream().anyMatch(Sentence::isOdd)) return Optional.empty();
        String text = Form.plain(Inline.withoutReference(prose.text()));
        return isWhole(text) && !(isBroken(fact) && !text.endsWith(".")) ? Optional.of(text) : Optional.empty();
    }

    private static boolean isOdd(Inline piece) {
        return piece instanceof Inline.Formula || piece instanceof Inline.Strike || piece instanceof Inline.LineBreak;
    }

    /** Whether it stood on several lines: those without a stop that were pulled together may be two sentences. */
    static boolean isBroken(Fact fact) {
        return fact.printed().raw().contains("\n");
    }

    private static boolean isWhole(String text) {
        if (text.length() > LONGEST || goesOn(text) || ODD.matcher(text).find()) return false;
        if (NEXT_SENTENCE.matcher(text).find() || !isBalanced(text)) return false;
        if (!Character.isLetter(text.isEmpty() ? ' ' : text.charAt(0))) return false;
        List<String> words = Words.of(text).stream()
                .map(word -> word.raw().toLowerCase(Locale.ROOT))
                .toList();
        return words.size() >= FEWEST_WORDS
                && !OPENERS.contains(words.get(0))
                && !Words.pointsBack(words.get(0))
                && !(VERBS.contains(words.get(0)) && words.get(0).endsWith("s"))
                && words.stream().limit(EARLY).noneMatch(PRONOUNS::contains)
                && words.stream().noneMatch(NEVER::contains)
                && words.stream().skip(1).anyMatch(VERBS::contains);
    }

    private static boolean goesOn(String text) {
        int end = Math.max(0, text.length() - END);
        return UNFINISHED.matcher(text).region(end, text.length()).find();
    }

    private static boolean isBalanced(String text) {
        return count(text, '(') == count(text, ')')
                && count(text, '"') % 2 == 0
                && count(text, '“') == count(text, '”');
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) count++;
        return count;
    }
}
