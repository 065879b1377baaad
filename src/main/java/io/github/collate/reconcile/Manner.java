package io.github.collate.reconcile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a claim is said.
 *
 * @param plain whether it states something: no code, no table, no question, no example
 * @param conditional whether it holds only under a condition
 * @param denying whether it denies something of what it names itself, at large and in full
 */
record Manner(boolean plain, boolean conditional, boolean denying) {

    /** Worked examples and suppositions state nothing of their subject at large. */
    private static final Cue EXAMPLE = Cue.of(
            "(?i)\\b(for example|for instance|examples?|e\\.g|ex:|suppose|assum(e|ing)|imagine|let's say|would|how many)\\b"
                    + "|[0-9] ?[*/×+] ?[0-9]|[0-9] ?[*×]|[*×] ?[0-9]|[?:]\\s*$|\\bincorrect\\b|^Q[.:)]",
            "exampl",
            "instance",
            "e.g",
            "ex:",
            "suppose",
            "assum",
            "imagine",
            "let's",
            "would",
            "how many",
            "*",
            "/",
            "×",
            "+",
            "?",
            ":",
            "incorrect",
            "q.",
            "q)");

    private static final String NEGATION = "(?:cannot|can not|never|no|[a-z]+n['’]t"
            + "|(?:is|are|was|do|does|did|will|be|been|has|have|could|currently|but) not)";

    /** A verb denied, or "no": "not" before a noun sets things apart and denies nothing of them. */
    private static final Cue DENIAL = Cue.of("(?i)\\b" + NEGATION + "\\b", "no", "never", "n't", "n’t");

    /** What "it" is and what "which" is said of stand elsewhere in the sentence, or in another one. */
    private static final Pattern POINTING = Pattern.compile(
            "(?i)\\b(?:it|this|these|those|they|them|which|who|that|your)\\b[^,;:.()]{0,30}\\b"
                    + NEGATION + "\\b|\\b" + NEGATION
                    + "\\b[^,;:.()]{0,20}\\b(?:it|this|these|those|them)\\b|\\bcan [a-z]+ no\\b|\\bno other\\b|\\bneither\\b");

    /**
     * "Not all" leaves some, "never on Mondays" leaves the other days: what is said there is denied in part only. And
     * what must not be can be.
     */
    private static final Pattern PARTLY = Pattern.compile("(?i)\\b" + NEGATION
            + "\\b[^,;:.()]{0,25}\\b(?:every|all|always|necessarily|only|just|entirely|fully|exactly|yet|longer)\\b"
            + "|\\b(?:not|never) (?:on|with|to|for|in|at|by|from|as|all|every|only|just)\\b"
            + "|\\b(?:must|should|may|might|need) (?:not|never)\\b|^\\P{L}*never\\b");

    private static final String IF =
            "\\b(?:if|when|whenever|while|as long as|so long as|unless|until|in case|otherwise|(?<!at )once"
                    + "|rather than|instead of|so that|make sure|ensures?|with no|where no|unlike)\\b";

    /** What is said under a condition holds only there. */
    private static final Cue CONDITION = Cue.of(
            "(?i)" + IF,
            "if",
            "whe",
            "while",
            "long as",
            "unless",
            "until",
            "in case",
            "otherwise",
            "once",
            "rather",
            "instead",
            "so that",
            "make sure",
            "ensure",
            "with no",
            "unlike");

    /** A condition before what it is a condition of opens the sentence or ends with a comma. */
    private static final Pattern OPENING = Pattern.compile("(?i)^\\P{L}*(?:\\p{L}+ )?" + IF + "|" + IF + "[^,]*,");

    static Manner of(Told.Wording said) {
        String text = said.text();
        return new Manner(
                said.prose() && !EXAMPLE.isIn(text),
                CONDITION.isIn(text),
                DENIAL.isIn(text) && Parts.of(said.raw()).stream().anyMatch(Manner::isDenial));
    }

    private static boolean isDenial(String part) {
        Matcher denial = DENIAL.matcher(part);
        return denial.find()
                && !POINTING.matcher(part).find()
                && !PARTLY.matcher(part).find()
                && !OPENING.matcher(part.substring(0, denial.start())).find()
                && !CONDITION.matcher(part.substring(denial.start())).find();
    }
}
