package io.github.collate.dedupe;

import io.github.collate.model.Quantity;
import java.util.List;

/** How alike two statements of one service are, part of meaning by part of meaning. Symmetric. */
final class Likeness {

    /** What a term counts that the other does not say, but stands under. */
    private static final double FROM_CONTEXT = 0.6;

    private static final double MOST_SHARED = 30;
    private static final double MOST_SUBJECT = 10;
    private static final int MOST_NAMES = 3;
    private static final int MOST_OTHER_NAMES = 4;

    private final List<Coded> statements;
    private final Rarity rarity;
    private final Rarity.Section[] sections;

    /** What each statement's terms say within its own section. */
    private final double[][] own;

    Likeness(List<Coded> statements, Rarity rarity) {
        this.statements = statements;
        this.rarity = rarity;
        sections = new Rarity.Section[statements.size()];
        own = new double[statements.size()][];
        for (int at = 0; at < own.length; at++) {
            Coded coded = statements.get(at);
            sections[at] = rarity.section(coded.meant().placement().section());
            own[at] = new double[coded.terms().length];
            for (int term = 0; term < own[at].length; term++) own[at][term] = sections[at].of(coded.terms()[term]);
        }
    }

    /** A weighed view of one statement against another. */
    private record View(double weight, double said, double meant, double lacks, int strangeNames) {
        double covered() {
            return weight == 0 ? 0 : (said + FROM_CONTEXT * meant) / weight;
        }
    }

    /** The likeness of two of the statements, by their indices. */
    Parts of(int one, int other) {
        Coded here = statements.get(one);
        Coded there = statements.get(other);
        View va = view(one, other);
        View vb = view(other, one);
        Parts parts = new Parts();
        parts.set(Part.LEAST_COVERED, Math.min(va.covered(), vb.covered()));
        parts.set(Part.MOST_COVERED, Math.max(va.covered(), vb.covered()));
        parts.set(Part.EACH_LACKS, Math.min(va.lacks, vb.lacks));
        parts.set(Part.ONE_LACKS, Math.max(va.lacks, vb.lacks));
        parts.set(Part.SHARED, Math.min(va.said, MOST_SHARED));
        parts.set(Part.NAMES, Math.min(sharedNames(here, there), MOST_NAMES));
        parts.set(Part.OTHER_NAMES, va.strangeNames > 0 && vb.strangeNames > 0);
        parts.set(Part.MORE_NAMES, Math.min(Math.max(va.strangeNames, vb.strangeNames), MOST_OTHER_NAMES));
        if (!here.quantities().isEmpty() && !there.quantities().isEmpty()) {
            int same = sharedNumbers(here, there);
            boolean all = same == here.quantities().size()
                    && sharedNumbers(there, here) == there.quantities().size();
            parts.set(Part.NUMBERS, Math.min(same, 2));
            parts.set(Part.ALL_NUMBERS, all);
        }
        parts.set(Part.ONLY, here.restricted() != there.restricted());
        parts.set(Part.OTHER_SUBJECT, Math.min(Math.max(apart(one, other), apart(other, one)), MOST_SUBJECT));
        parts.set(Part.SECTION, sections[one] == sections[other]);
        parts.set(Part.SET, here.set().equals(there.set()));
        return parts;
    }

    private View view(int one, int other) {
        Coded here = statements.get(one);
        Coded there = statements.get(other);
        int[] terms = here.terms();
        int[] names = here.names();
        int[] theirs = there.terms();
        int[] context = there.context();
        boolean together = sections[one] == sections[other];
        double weight = 0;
        double said = 0;
        double meant = 0;
        double lacks = 0;
        int strange = 0;
        int name = 0;
        int their = 0;
        int under = 0;
        for (int at = 0; at < terms.length; at++) {
            int term = terms[at];
            while (name < names.length && names[name] < term) name++;
            while (their < theirs.length && theirs[their] < term) their++;
            while (under < context.length && context[under] < term) under++;
            boolean shared = their < theirs.length && theirs[their] == term;
            double mine = own[one][at];
            double yours = together ? mine : shared ? own[other][their] : sections[other].of(term);
            double says = rarity.between(term, mine, yours);
            weight += says;
            if (shared) {
                said += says;
            } else if (under < context.length && context[under] == term) {
                meant += says;
            } else {
                lacks = Math.max(lacks, says);
                if (name < names.length && names[name] == term) strange++;
            }
        }
        return new View(weight, said, meant, lacks, strange);
    }

    private static int sharedNames(Coded a, Coded b) {
        int shared = 0;
        int their = 0;
        for (int name : a.names()) {
            while (their < b.terms().length && b.terms()[their] < name) their++;
            if (their < b.terms().length && b.terms()[their] == name) shared++;
        }
        return shared;
    }

    private static int sharedNumbers(Coded a, Coded b) {
        int shared = 0;
        for (Quantity number : a.quantities()) if (b.knows(number)) shared++;
        return shared;
    }

    private double apart(int one, int other) {
        double apart = 0;
        for (int term : statements.get(one).subject()) {
            if (!statements.get(other).knows(term))
                apart += rarity.between(term, sections[one].of(term), sections[other].of(term));
        }
        return apart;
    }
}
