package io.github.collate.reconcile;

import io.github.collate.model.Conflict.Kind;
import io.github.collate.reconcile.Claim.Clause;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Words that exclude each other, said of the same thing: "strongly consistent" and "eventually consistent". */
final class Opposites {

    private static final double ENOUGH = 0.55;
    /** Two defaults of one thing exclude each other even if little else is said. */
    private static final double BY_DEFAULT = 0.65;

    /** "You may choose either A or B" is against "it is always A". */
    private static final Set<String> CHOICE = Set.of("choos", "either");

    /** A word rarer than this tells by itself what is spoken of. */
    private static final double TELLING = 4;

    /** Of so many that say the same default no further one is looked at. */
    private static final int DEFAULTS = 20;

    private static final double CONDITIONAL = 0.85;
    private static final double ONE_AUTHOR = 0.8;
    private static final int CLOSE_BY = 12;
    /** A claim of fewer terms is a label and states nothing. */
    private static final int LABEL = 3;

    /** How many terms may stand between a word and what it is said of. */
    private static final int REACH = 2;

    private static final Map<String, Set<String>> OPPOSITES = read();

    private final Rarity rarity;
    private final Scopes scopes;

    Opposites(Rarity rarity, Scopes scopes) {
        this.rarity = rarity;
        this.scopes = scopes;
    }

    /** @param plain claims that state something */
    List<Clash> among(List<Claim> plain, Neighbours neighbours) {
        List<Clash> found = new ArrayList<>();
        for (Claim claim : plain) {
            if (claim.terms().stream().noneMatch(OPPOSITES::containsKey)) continue;
            for (Claim other : neighbours.after(claim)) clash(claim, other).ifPresent(found::add);
        }
        found.addAll(defaults(plain));
        return found;
    }

    /** Two defaults that exclude each other, told below headings that say of what: they need share no more. */
    private List<Clash> defaults(List<Claim> claims) {
        Map<String, List<Claim>> byWord = new TreeMap<>();
        for (Claim claim : claims) {
            for (String word : ofDefault(claim)) {
                List<Claim> saying = byWord.computeIfAbsent(word, fresh -> new ArrayList<>());
                if (rarity.of(word) >= TELLING && saying.size() < DEFAULTS) saying.add(claim);
            }
        }
        List<Clash> found = new ArrayList<>();
        byWord.forEach((word, saying) -> OPPOSITES.getOrDefault(word, Set.of()).stream()
                .sorted()
                .filter(opposite -> word.compareTo(opposite) < 0)
                .forEach(opposite -> saying.forEach(claim -> byWord.getOrDefault(opposite, List.of()).stream()
                        .flatMap(other -> ofDefaults(claim, word, other, opposite).stream())
                        .forEach(found::add))));
        return found;
    }

    private Optional<Clash> ofDefaults(Claim claim, String word, Claim other, String opposite) {
        if (claim.linesTo(other) <= CLOSE_BY || scopes.differ(claim, other, Set.of(word, opposite)))
            return Optional.empty();
        Clash.Value mine = said(word, Set.of(), claim);
        Clash.Value theirs = said(opposite, Set.of(), other);
        return Optional.of(new Clash(Kind.OTHER, claim, other, mine, theirs, "default", ENOUGH));
    }

    /** What is said to be the default: of the words that have opposites the only one of the clause, or of the heading. */
    private static Set<String> ofDefault(Claim claim) {
        Set<String> words = new TreeSet<>();
        claim.clauses().stream()
                .filter(clause ->
                        clause.words().contains("default") && clause.denied().isEmpty())
                .forEach(clause -> words.addAll(clause.terms()));
        words.retainAll(OPPOSITES.keySet());
        boolean told = claim.clauses().stream()
                .anyMatch(clause ->
                        clause.words().contains("default") && clause.denied().isEmpty());
        if (told && words.isEmpty() && claim.terms().size() < LABEL) words.addAll(claim.local());
        words.retainAll(OPPOSITES.keySet());
        return words.size() == 1 ? words : Set.of();
    }

    private Optional<Clash> clash(Claim claim, Claim other) {
        Set<String> mine = claim.terms();
        Set<String> theirs = other.terms();
        if (Math.min(mine.size(), theirs.size()) < LABEL) return Optional.empty();
        for (Clause clause : claim.clauses()) {
            for (String word : clause.terms()) {
                for (String opposite : OPPOSITES.getOrDefault(word, Set.of())) {
                    if (!theirs.contains(opposite) || theirs.contains(word) || mine.contains(opposite)) continue;
                    for (Clause against : other.clauses()) {
                        if (!against.terms().contains(opposite)) continue;
                        if (clause.denied().contains(word) != against.denied().contains(opposite)) continue;
                        Optional<Clash> found = clash(claim, clause, word, other, against, opposite);
                        if (found.isPresent()) return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Clash> clash(
            Claim claim, Clause clause, String word, Claim other, Clause against, String opposite) {
        Set<String> heads = heads(clause, word);
        heads.retainAll(heads(against, opposite));
        if (heads.isEmpty()) return Optional.empty();
        Set<String> mine = new TreeSet<>(clause.terms());
        Set<String> theirs = new TreeSet<>(against.terms());
        List.of(mine, theirs).forEach(said -> {
            said.removeIf(term -> OPPOSITES.getOrDefault(word, Set.of()).contains(term));
            said.removeIf(term -> OPPOSITES.getOrDefault(opposite, Set.of()).contains(term));
            said.removeAll(CHOICE);
        });
        mine.addAll(claim.local());
        theirs.addAll(other.local());
        Likeness likeness = Likeness.of(mine, claim.everything(), theirs, other.everything(), rarity);
        double certainty = likeness.value();
        if (claim.manner().conditional()) certainty *= CONDITIONAL;
        if (other.manner().conditional()) certainty *= CONDITIONAL;
        boolean both = clause.words().contains("default") && against.words().contains("default");
        if (both) certainty = Math.max(certainty, BY_DEFAULT);
        if (claim.set().equals(other.set()) && !both) {
            if (claim.linesTo(other) <= CLOSE_BY) return Optional.empty();
            certainty *= ONE_AUTHOR;
        }
        if (certainty < ENOUGH || scopes.differ(claim, other, Set.of(word, opposite))) return Optional.empty();
        Clash.Value mineSaid = said(word, heads, claim);
        Clash.Value theirsSaid = said(opposite, heads, other);
        String about = Surface.of(heads, claim);
        return Optional.of(new Clash(Kind.OTHER, claim, other, mineSaid, theirsSaid, about, certainty));
    }

    private static Clash.Value said(String word, Set<String> heads, Claim claim) {
        Set<String> terms = new TreeSet<>(heads);
        terms.add(word);
        return new Clash.Value(word, Surface.of(terms, claim));
    }

    /** What a word is said of: the terms close behind it. */
    private static Set<String> heads(Clause clause, String word) {
        List<String> words = clause.words();
        int at = words.indexOf(word);
        Set<String> heads = new TreeSet<>();
        for (int next = at + 1; next <= Math.min(words.size() - 1, at + REACH); next++) {
            if (Plain.says(words.get(next))) heads.add(words.get(next));
        }
        return heads;
    }

    private static Map<String, Set<String>> read() {
        String resource = "opposites.txt";
        try (InputStream in = Objects.requireNonNull(Opposites.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Set<String>> opposites = new HashMap<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] sides = line.split("/");
                List<String> one = Arrays.asList(sides[0].strip().split(" "));
                List<String> other = Arrays.asList(sides[1].strip().split(" "));
                for (String word : one)
                    opposites.computeIfAbsent(word, fresh -> new HashSet<>()).addAll(other);
                for (String word : other)
                    opposites.computeIfAbsent(word, fresh -> new HashSet<>()).addAll(one);
            });
            return opposites;
        } catch (IOException e) {
            throw new UncheckedIOException("the program lacks its own " + resource, e);
        }
    }
}
