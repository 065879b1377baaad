package io.github.collate.reconcile;

import java.util.Set;

/** Tells terms that say something of a subject from numbers, units and words that only join others. */
final class Plain {

    /** Units and number words, in the form terms are compared in. */
    private static final Set<String> NUMBERS = Set.of(
            ("second minut hour day week month year ms kb mb gb tb pb kib mib gib tib byte kilobyt megabyt gigabyt terabyt"
                            + " percent half quarter dozen hundr thousand million billion two three four five six seven"
                            + " eight nine ten eleven twelv gram metre metr litre litr cm mm km kg mg per-second per-minut per-hour per-dai")
                    .split(" "));

    /** Words so general that sharing them means nothing. */
    private static final Set<String> JOINING = Set.of(
            "maximum minimum default not onli us use purpos allow creat contain run ca possibl configur etc way insid all support any limit capabl abil have go more"
                    .split(" "));

    private Plain() {}

    /** Whether a term says something by itself. */
    static boolean says(String term) {
        return !Character.isDigit(term.charAt(0)) && !NUMBERS.contains(term) && !JOINING.contains(term);
    }
}
