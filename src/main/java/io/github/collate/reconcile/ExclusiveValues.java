package io.github.collate.reconcile;

import io.github.collate.model.Conflict.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names and values that differ by a character and are told of the same thing: "bio-oat" and "bio:oat", "no1" and
 * "no2". Authors who know both names set them apart, so only a name that the other author never uses counts.
 */
final class ExclusiveValues {

    /** A run of letters and digits with marks inside. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]++(?:[-:_.]{1,2}[A-Za-z0-9]++)*+");

    /** What identifiers and values look like. */
    private static final Pattern TOKEN = Pattern.compile(".*[-:_.].*|[A-Za-z]+[0-9]+");

    private static final Pattern MARKS = Pattern.compile("[-:_.]");

    private static final Pattern QUOTED = Pattern.compile("[`'\"“‘*][^`'\"”’*]{0,80}$");
    private static final double ENOUGH = 0.15;
    private static final double SURE = 0.9;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    /** How many uses of a token are looked at. */
    private static final int USES = 12;

    /** How many uses of tokens of one skeleton are looked at. */
    private static final int TOKENS = 60;

    private final Rarity rarity;

    ExclusiveValues(Rarity rarity) {
        this.rarity = rarity;
    }

    /**
     * An identifier or a value.
     *
     * @param skeleton the same without what siblings differ in
     * @param quoted whether the author sets it in quotes once, or in bold
     */
    record Token(String token, String skeleton, boolean quoted) {}

    private record Use(Claim claim, String token, boolean quoted) {}

    List<Clash> among(List<Claim> claims) {
        Map<String, List<Use>> bySkeleton = new TreeMap<>();
        Map<String, Set<String>> sets = new HashMap<>();
        for (Claim claim : claims) {
            for (Token token : claim.told().tokens()) {
                bySkeleton
                        .computeIfAbsent(token.skeleton, fresh -> new ArrayList<>())
                        .add(new Use(claim, token.token, token.quoted));
                sets.computeIfAbsent(token.token, fresh -> new HashSet<>()).add(claim.set());
            }
        }
        List<Clash> found = new ArrayList<>();
        bySkeleton.values().forEach(uses -> clashes(some(uses), sets, found));
        return found;
    }

    /** Of the uses of each token the first few: more would say the same again. */
    private static List<Use> some(List<Use> uses) {
        Map<String, Integer> seen = new HashMap<>();
        return uses.stream()
                .filter(use -> seen.merge(use.token, 1, Integer::sum) <= USES)
                .limit(TOKENS)
                .toList();
    }

    /** The token without what siblings differ in: its marks, or the digit at its end. */
    private static String skeleton(String token) {
        return Character.isLetter(token.charAt(0)) && isNumbered(token)
                ? token.substring(0, token.length() - 1) + "#"
                : MARKS.matcher(token).replaceAll("");
    }

    private static boolean isNumbered(String token) {
        return token.chars().noneMatch(c -> "-:_.".indexOf(c) >= 0);
    }

    /** @param raw a statement as it stands in the file */
    static List<Token> tokens(String raw) {
        Map<String, Token> found = new TreeMap<>();
        Matcher tokens = WORD.matcher(raw);
        while (tokens.find()) {
            String token = tokens.group().toLowerCase(Locale.ROOT).replace("::", ":");
            if (token.length() < SHORTEST || token.length() > LONGEST) continue;
            if (!TOKEN.matcher(token).matches()) continue;
            boolean quoted = QUOTED.matcher(raw.substring(Math.max(0, tokens.start() - LONGEST), tokens.start()))
                    .find();
            found.merge(token, new Token(token, skeleton(token), quoted), (one, other) -> one.quoted ? one : other);
        }
        return List.copyOf(found.values());
    }

    private void clashes(List<Use> uses, Map<String, Set<String>> sets, List<Clash> found) {
        for (Use use : uses) {
            for (Use other : uses) {
                if (use.token.compareTo(other.token) >= 0 || use.claim.at() == other.claim.at()) continue;
                if (!exclude(use, other)) continue;
                if (isNumbered(use.token) && knowsBoth(sets, use.token, other.token)) continue;
                Claim one = use.claim;
                Claim two = other.claim;
                Likeness likeness = Likeness.of(one.terms(), one.everything(), two.terms(), two.everything(), rarity);
                double certainty = isNumbered(use.token) ? likeness.value() : SURE;
                if (certainty < ENOUGH
                        || (likeness.shared().isEmpty() && likeness.implied().isEmpty())) continue;
                found.add(new Clash(
                        Kind.OTHER, one, two, use.token, other.token, Surface.of(likeness, one, two), certainty));
            }
        }
    }

    private static boolean knowsBoth(Map<String, Set<String>> sets, String token, String other) {
        Set<String> both = new HashSet<>(sets.getOrDefault(token, Set.of()));
        both.retainAll(sets.getOrDefault(other, Set.of()));
        return !both.isEmpty();
    }

    /** Marks that differ make another value only where a colon or a stop is one of them: hyphens are a matter of taste. */
    private static boolean exclude(Use one, Use other) {
        if (isNumbered(one.token)) return true;
        boolean strict = one.token.indexOf(':') >= 0 || other.token.indexOf(':') >= 0;
        return strict && (one.quoted || other.quoted);
    }
}
