package io.github.collate.reconcile;

import io.github.collate.model.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Terms as an author wrote them: what is compared are stems, and those are not for readers. */
final class Surface {

    /** A word that opens with this much of a stem is taken for it. Characters. */
    private static final int OPENING = 4;

    private Surface() {}

    /** The words of a claim, or else of what it stands under, that some terms stand for, in the order of the text. */
    static String of(Set<String> terms, Claim claim) {
        Set<String> words = new LinkedHashSet<>();
        collect(terms, claim.said().text(), words);
        if (words.isEmpty()) collect(terms, String.join(" ", claim.fact().subject()), words);
        return String.join(" ", words);
    }

    /** What two claims have in common, for people; at worst what the first stands under. */
    static String of(Likeness likeness, Claim one, Claim other) {
        Set<String> common = new LinkedHashSet<>(likeness.shared());
        common.addAll(likeness.implied());
        String shorter = of(common, one);
        String words = shorter.isEmpty() ? of(common, other) : shorter;
        if (!words.isEmpty()) return words;
        List<String> subject = one.fact().subject();
        return subject.isEmpty() ? one.fact().section() : subject.get(subject.size() - 1);
    }

    private static void collect(Set<String> terms, String text, Set<String> words) {
        for (Words.Word word : Words.of(text)) {
            if (terms.stream().anyMatch(term -> isOf(word.form(), term)))
                words.add(word.raw().toLowerCase(Locale.ROOT));
        }
    }

    private static boolean isOf(String form, String term) {
        if (form.equals(term)) return true;
        int opening = Math.min(OPENING, term.length());
        return opening == OPENING && form.startsWith(term.substring(0, opening));
    }
}
