package io.github.collate.analyse;

import io.github.collate.model.Quantity.Bound;
import io.github.collate.model.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells from the words around a number which end of a range it is. */
final class Bounds {

    /** How many words before a number, and how many behind it, may speak of it. */
    private static final int BEFORE = 9;

    private static final int BEHIND = 4;

    private static final Map<String, Bound> NAMED =
            Map.of("maximum", Bound.MAXIMUM, "minimum", Bound.MINIMUM, "default", Bound.DEFAULT);
    private static final Set<String> MOST = Set.of("within", "under", "below", "until", "limit", "quota", "hard");
    private static final Set<String> MORE =
            Set.of("more", "over", "above", "longer", "larger", "greater", "bigger", "beyond", "exceed", "exceeding");
    private static final Set<String> LESS = Set.of("less", "fewer", "smaller", "shorter");
    private static final Set<String> NOT = Set.of("not", "no", "cannot", "never", "without");

    private final Lexicon lexicon;

    Bounds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The bound of the number of some words.
     *
     * @param from the first word that belongs to no earlier number
     * @param to behind the last word that belongs to no later number
     */
    Bound of(String text, List<Words.Word> words, int first, int last, int from, int to) {
        Bound sign = sign(text.substring(0, words.get(first).start()).stripTrailing());
        if (sign != Bound.EXACT) return sign;
        int start = Math.max(from, first - BEFORE);
        for (int at = first - 1; at >= start; at--) {
            boolean other = from > 0 && words.get(at).form().equals("and");
            if (other
                    || endsClause(text.substring(
                            words.get(at).end(), words.get(at + 1).start()))) {
                start = at + 1;
                break;
            }
        }
        int end = last + 1;
        while (end < Math.min(to, last + 1 + BEHIND)
                && !(to < words.size() && words.get(end).form().equals("and"))
                && !endsClause(
                        text.substring(words.get(end - 1).end(), words.get(end).start()))) end++;
        Bound before = nearest(words.subList(start, first), true);
        return before != Bound.EXACT ? before : nearest(words.subList(last + 1, end), false);
    }

    /** {@code < 70}, {@code >= 5}. */
    private static Bound sign(String before) {
        if (before.endsWith("<") || before.endsWith("<=") || before.endsWith("≤")) return Bound.MAXIMUM;
        if (before.endsWith(">") || before.endsWith(">=") || before.endsWith("≥")) {
            return before.endsWith("->") || before.endsWith("=>") ? Bound.EXACT : Bound.MINIMUM;
        }
        return Bound.EXACT;
    }

    private static boolean endsClause(String gap) {
        return gap.chars().anyMatch(c -> c == ';' || c == '!' || c == '?' || c == ',' || c == '(' || c == ')')
                || gap.startsWith(". ");
    }

    /** The cue nearest to the number: the last one before it, the first one behind it. */
    private Bound nearest(List<Words.Word> words, boolean before) {
        Bound found = Bound.EXACT;
        boolean soft = false;
        for (Lexicon.Term term : lexicon.terms(words)) {
            Bound here = cue(term, words);
            if (words.get(term.first()).form().equals("soft")) soft = true;
            if (here == Bound.EXACT) continue;
            found = here;
            if (!before) break;
        }
        return soft && found == Bound.MAXIMUM ? Bound.DEFAULT : found;
    }

    private static Bound cue(Lexicon.Term term, List<Words.Word> words) {
        Bound named = NAMED.getOrDefault(term.concept(), Bound.EXACT);
        if (named != Bound.EXACT) return named;
        String form = words.get(term.first()).form();
        if (form.equals("soft")) return Bound.DEFAULT;
        if (form.equals("min")) return Bound.MINIMUM;
        if (MOST.contains(form) || LESS.contains(form)) return Bound.MAXIMUM;
        if (!MORE.contains(form)) return Bound.EXACT;
        boolean denied = words.subList(Math.max(0, term.first() - 2), term.first()).stream()
                .anyMatch(word -> NOT.contains(word.form()));
        return denied ? Bound.MAXIMUM : Bound.MINIMUM;
    }
}
