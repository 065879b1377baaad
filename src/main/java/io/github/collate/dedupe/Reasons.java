package io.github.collate.dedupe;

import io.github.collate.model.Meaning;
import io.github.collate.model.Meant;
import io.github.collate.model.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells people in which parts of meaning two statements agree, and in which they differ. */
final class Reasons {

    /** Terms named at most. */
    private static final int TERMS = 6;

    private final Rarity rarity;

    Reasons(Rarity rarity) {
        this.rarity = rarity;
    }

    /** The parts of meaning in which two statements agree, strongest first. */
    List<String> agree(Coded here, Coded there) {
        List<String> reasons = new ArrayList<>();
        Meant one = here.meant();
        Meant other = there.meant();
        Meaning a = one.meaning();
        Meaning b = other.meaning();
        List<String> shared = said(a.terms(), b.terms());
        if (shared.stream().anyMatch(term -> !term.startsWith("#"))) reasons.add("both say " + list(shared, a));
        String numbers = a.quantities().stream()
                .filter(quantity -> there.knows(quantity))
                .map(Quantity::shown)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) reasons.add("the same numbers: " + numbers);
        List<String> understood = said(a.context(), b.terms());
        understood.addAll(said(b.context(), a.terms()));
        if (!understood.isEmpty())
            reasons.add("one says what the other stands under: "
                    + list(understood, a.terms().containsAll(understood) ? a : b));
        if (one.placement().section().equals(other.placement().section())) {
            reasons.add("the same section: " + one.placement().section());
        }
        return reasons;
    }

    /** What keeps two statements apart, strongest first. */
    List<String> differ(Coded here, Coded there) {
        List<String> reasons = new ArrayList<>();
        Meant one = here.meant();
        Meant other = there.meant();
        Meaning a = one.meaning();
        Meaning b = other.meaning();
        Clash.of(here, there).ifPresent(reasons::add);
        if (a.restricted() != b.restricted()) {
            reasons.add("only the " + (a.restricted() ? "first" : "second") + " says only");
        }
        lacks("only the first says ", a, b, reasons);
        lacks("only the second says ", b, a, reasons);
        if (!one.placement().section().equals(other.placement().section())) {
            reasons.add("other sections: " + one.placement().section() + " and "
                    + other.placement().section());
        }
        return reasons;
    }

    /** Those of some terms that are among others. */
    private static List<String> said(Set<String> terms, Set<String> others) {
        List<String> said = new ArrayList<>();
        for (String term : terms) if (others.contains(term)) said.add(term);
        return said;
    }

    private void lacks(String who, Meaning a, Meaning b, List<String> reasons) {
        List<String> lacking = new ArrayList<>();
        for (String term : a.terms()) {
            if (!b.terms().contains(term) && !b.context().contains(term)) lacking.add(term);
        }
        if (lacking.stream().anyMatch(term -> !term.startsWith("#"))) reasons.add(who + list(lacking, a));
    }

    /** The rarest first, as one of the two spells them. */
    private String list(Collection<String> terms, Meaning speaker) {
        return terms.stream()
                .filter(term -> !term.startsWith("#"))
                .sorted(Comparator.comparingDouble((String term) -> -rarity.of(term))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(TERMS)
                .map(term -> speaker.spelling().getOrDefault(term, term))
                .collect(Collectors.joining(", "));
    }
}
