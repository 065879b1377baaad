package io.github.collate.dedupe;

import io.github.collate.model.Meaning;
import io.github.collate.model.Meant;
import io.github.collate.model.Quantity;
import io.github.collate.model.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** How alike two statements of one service are, part of meaning by part of meaning. Symmetric. */
final class Likeness {

    /** What a term counts that the other does not say, but stands under. */
    private static final double FROM_CONTEXT = 0.6;

    private static final int NEAR_LINES = 15;
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

    static double[] of(Meant one, Meant other, Rarity rarity) {
        Meaning a = one.meaning();
        Meaning b = other.meaning();
        String inOne = one.placement().section();
        String inOther = other.placement().section();
        View va = view(a, b, inOne, inOther, rarity);
        View vb = view(b, a, inOther, inOne, rarity);
        int same = (int) a.quantities().stream().filter(q -> knows(b, q)).count();
        boolean numbers = !a.quantities().isEmpty() && !b.quantities().isEmpty();
        boolean all = same == a.quantities().size() && b.quantities().stream().allMatch(q -> knows(a, q));
        double[] parts = new double[Part.values().length];
        set(parts, Part.LEAST_COVERED, Math.min(va.covered(), vb.covered()));
        set(parts, Part.MOST_COVERED, Math.max(va.covered(), vb.covered()));
        set(parts, Part.EACH_LACKS, Math.min(va.lacks, vb.lacks));
        set(parts, Part.ONE_LACKS, Math.max(va.lacks, vb.lacks));
        set(parts, Part.SHARED, Math.min(va.said, MOST_SHARED));
        set(parts, Part.NAMES, Math.min(sharedNames(a, b), MOST_NAMES));
        set(parts, Part.OTHER_NAMES, va.strangeNames > 0 && vb.strangeNames > 0);
        set(parts, Part.MORE_NAMES, Math.min(Math.max(va.strangeNames, vb.strangeNames), MOST_OTHER_NAMES));
        set(parts, Part.NUMBERS, Math.min(same, 2));
        set(parts, Part.ALL_NUMBERS, numbers && all);
        set(parts, Part.OTHER_NUMBERS, numbers && same == 0);
        set(parts, Part.NEGATION, a.negated() != b.negated());
        set(parts, Part.ONLY, a.restricted() != b.restricted());
        set(parts, Part.CONTRAST, contrast(a, b));
        double subject = Math.max(apart(a, b, inOne, inOther, rarity), apart(b, a, inOther, inOne, rarity));
        set(parts, Part.OTHER_SUBJECT, Math.min(subject, MOST_SUBJECT));
        set(parts, Part.SECTION, inOne.equals(inOther));
        boolean author = one.statement().set().equals(other.statement().set());
        set(parts, Part.SET, author);
        set(parts, Part.NEAR, author && near(one.statement(), other.statement()));
        return parts;
    }

    private static void set(double[] parts, Part part, double value) {
        parts[part.ordinal()] = value;
    }

    private static void set(double[] parts, Part part, boolean value) {
        parts[part.ordinal()] = value ? 1 : 0;
    }

    private static View view(Meaning a, Meaning b, String inA, String inB, Rarity rarity) {
        double weight = 0;
        double said = 0;
        double meant = 0;
        double lacks = 0;
        int strange = 0;
        for (String term : a.terms()) {
            double says = rarity.of(term, inA, inB);
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

    /** "read" on one side, "write" on the other, and neither on both. */
    static boolean contrast(Meaning a, Meaning b) {
        for (Map.Entry<Integer, Set<String>> set : a.poles().entrySet()) {
            Set<String> here = set.getValue();
            Set<String> there = b.poles().getOrDefault(set.getKey(), Set.of());
            boolean onlyHere = here.stream().anyMatch(word -> !there.contains(word));
            boolean onlyThere = there.stream().anyMatch(word -> !here.contains(word));
            if (onlyHere && onlyThere) return true;
        }
        return false;
    }

    private static double apart(Meaning a, Meaning b, String inA, String inB, Rarity rarity) {
        double apart = 0;
        for (String term : a.subject()) {
            if (!b.terms().contains(term) && !b.context().contains(term)) apart += rarity.of(term, inA, inB);
        }
        return apart;
    }

    private static boolean near(Statement one, Statement other) {
        return one.span().file().equals(other.span().file())
                && Math.abs(one.span().line() - other.span().line()) < NEAR_LINES;
    }

    /** For people: the parts by name. */
    static Map<Part, Double> named(double[] parts) {
        Map<Part, Double> named = new EnumMap<>(Part.class);
        for (Part part : Part.values()) named.put(part, parts[part.ordinal()]);
        return named;
    }
}
