package io.github.collate.reconcile;

import io.github.collate.model.Conflict.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names that begin alike and are told to do the same: "runs on Turbomill" and "runs on Turbomax". As with values that
 * differ by a character, an author who uses both names knows them apart.
 */
final class MixedNames {

    /** So much of two names must be the same, and so much of each must not. Characters. */
    private static final int ALIKE = 5;

    private static final int REST = 2;

    /** Longer claims say of many things, and not which name is right. Terms. */
    private static final int LONGEST = 6;

    private static final double ENOUGH = 0.4;

    private static final String SERVICE = "service:";

    private record Use(Claim claim, String name) {}

    private final Rarity rarity;

    MixedNames(Rarity rarity) {
        this.rarity = rarity;
    }

    List<Clash> among(List<Claim> claims) {
        Map<String, List<Use>> byOpening = new TreeMap<>();
        Map<String, Set<String>> authors = new HashMap<>();
        for (Claim claim : claims) {
            for (String term : claim.names()) {
                if (!claim.terms().contains(term)) continue;
                authors.computeIfAbsent(term, fresh -> new HashSet<>()).add(claim.set());
                if (!claim.manner().plain() || claim.terms().size() > LONGEST) continue;
                String name = bare(term);
                if (name.length() < ALIKE + REST) continue;
                byOpening
                        .computeIfAbsent(name.substring(0, ALIKE), fresh -> new ArrayList<>())
                        .add(new Use(claim, term));
            }
        }
        List<Clash> found = new ArrayList<>();
        for (List<Use> uses : byOpening.values()) {
            for (Use one : uses) {
                for (Use other : uses) {
                    if (one.claim.at() < other.claim.at() && areMixed(one.name, other.name, authors))
                        clash(one, other).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static String bare(String name) {
        return name.startsWith(SERVICE) ? name.substring(SERVICE.length()) : name;
    }

    private static boolean areMixed(String one, String other, Map<String, Set<String>> authors) {
        String mine = bare(one);
        String theirs = bare(other);
        int alike = 0;
        while (alike < Math.min(mine.length(), theirs.length()) && mine.charAt(alike) == theirs.charAt(alike)) alike++;
        if (Math.min(mine.length(), theirs.length()) - alike < REST) return false;
        Set<String> both = new HashSet<>(authors.getOrDefault(one, Set.of()));
        both.retainAll(authors.getOrDefault(other, Set.of()));
        return both.isEmpty();
    }

    private Optional<Clash> clash(Use one, Use other) {
        Set<String> mine = without(one);
        Set<String> theirs = without(other);
        Likeness likeness = Likeness.of(mine, one.claim.everything(), theirs, other.claim.everything(), rarity);
        if (likeness.shared().isEmpty() || likeness.value() < ENOUGH) return Optional.empty();
        return Optional.of(new Clash(
                Kind.OTHER,
                one.claim,
                other.claim,
                bare(one.name),
                bare(other.name),
                Surface.of(likeness, one.claim, other.claim),
                likeness.value()));
    }

    private static Set<String> without(Use use) {
        Set<String> rest = new TreeSet<>(use.claim.terms());
        rest.remove(use.name);
        return rest;
    }
}
