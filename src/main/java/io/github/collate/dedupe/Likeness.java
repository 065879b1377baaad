package io.github.collate.dedupe;

import io.github.collate.model.Meaning;
import io.github.collate.model.Meant;
import io.github.collate.model.Quantity;

/** How alike two statements of one service are, part of meaning by part of meaning. Symmetric. */
final class Likeness {

    /** What a term counts that the other does not say, but stands under. */
    private static final double FROM_CONTEXT = 0.6;

    private static final double MOST_SHARED = 30;
    private static final double MOST_SUBJECT = 10;
    private static final int MOST_NAMES = 3;
    private static final int MOST_OTHER_NAMES = 4;

    private Likeness() {}

    /** A weighed view of one statement against another. */
    private record View(double weight, double said, double meant, double lacks, int strangeNames) {
        double covered() {
            return weight == 0 ? 0 : (said + FROM_CONTEXT * meant) / weight;
        }
    }

    static Parts of(Meant one, Meant other, Rarity rarity) {
        Meaning a = one.meaning();
        Meaning b = other.meaning();
        String inOne = one.placement().section();
        String inOther = other.placement().section();
        Rarity.Between here = rarity.between(inOne, inOther);
        View va = view(a, b, here);
        View vb = view(b, a, here);
        int same = (int) a.quantities().stream().filter(q -> knows(b, q)).count();
        boolean numbers = !a.quantities().isEmpty() && !b.quantities().isEmpty();
        boolean all = same == a.quantities().size() && b.quantities().stream().allMatch(q -> knows(a, q));
        Parts parts = new Parts();
        parts.set(Part.LEAST_COVERED, Math.min(va.covered(), vb.covered()));
        parts.set(Part.MOST_COVERED, Math.max(va.covered(), vb.covered()));
        parts.set(Part.EACH_LACKS, Math.min(va.lacks, vb.lacks));
        parts.set(Part.ONE_LACKS, Math.max(va.lacks, vb.lacks));
        parts.set(Part.SHARED, Math.min(va.said, MOST_SHARED));
        parts.set(Part.NAMES, Math.min(sharedNames(a, b), MOST_NAMES));
        parts.set(Part.OTHER_NAMES, va.strangeNames > 0 && vb.strangeNames > 0);
        parts.set(Part.MORE_NAMES, Math.min(Math.max(va.strangeNames, vb.strangeNames), MOST_OTHER_NAMES));
        parts.set(Part.NUMBERS, Math.min(same, 2));
        parts.set(Part.ALL_NUMBERS, numbers && all);
        parts.set(Part.ONLY, a.restricted() != b.restricted());
        double subject = Math.max(apart(a, b, here), apart(b, a, here));
        parts.set(Part.OTHER_SUBJECT, Math.min(subject, MOST_SUBJECT));
        parts.set(Part.SECTION, inOne.equals(inOther));
        parts.set(Part.SET, one.statement().set().equals(other.statement().set()));
        return parts;
    }

    private static View view(Meaning a, Meaning b, Rarity.Between rarity) {
        double weight = 0;
        double said = 0;
        double meant = 0;
        double lacks = 0;
        int strange = 0;
        for (String term : a.terms()) {
            double says = rarity.of(term);
            weight += says;
            if (b.terms().contains(term)) {
                said += says;
            } else if (b.context().contains(term)) {
                meant += says;
            } else {
                lacks = Math.max(lacks, says);
                if (a.names().contains(term)) strange++;
            }
        }
        return new View(weight, said, meant, lacks, strange);
    }

    private static int sharedNames(Meaning a, Meaning b) {
        int shared = 0;
        for (String name : a.names()) if (b.terms().contains(name)) shared++;
        return shared;
    }

    static boolean knows(Meaning meaning, Quantity quantity) {
        return meaning.quantities().stream().anyMatch(quantity::isSame);
    }

    private static double apart(Meaning a, Meaning b, Rarity.Between rarity) {
        double apart = 0;
        for (String term : a.subject()) {
            if (!b.terms().contains(term) && !b.context().contains(term)) apart += rarity.of(term);
        }
        return apart;
    }
}
