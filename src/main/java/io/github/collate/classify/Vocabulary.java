package io.github.collate.classify;

import io.github.collate.classify.Claim.Kind;
import io.github.collate.model.Catalog;
import io.github.collate.model.Phrases;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Words;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Every phrase by which the catalogue knows its services. */
final class Vocabulary {

    /** A word in this share of the services' names is the vendor's and names none of them. */
    private static final double VENDOR = 0.15;

    private static final Set<String> EMPTY_WORDS = Set.of(
            "a", "an", "the", "what", "is", "are", "how", "and", "of", "in", "for", "to", "with", "on", "after",
            "before", "when", "if", "while", "since", "your", "each", "every", "all", "by", "from", "at", "using",
            "use", "which", "doe", "do", "can", "why", "unlike", "like", "as", "also", "so", "but", "new", "then",
            "now", "only", "just");

    /** The place between "Deck" and "Oven" in "DeckOven". */
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z]{2})(?=[A-Z][a-z]{2})");

    private final Phrases<Claim> phrases;
    private final Set<String> empty;

    Vocabulary(Catalog catalog) {
        Phrases.Builder<Claim> known = new Phrases.Builder<>();
        Phrases.Builder<Claim> builder = new Phrases.Builder<>();
        for (Service service : catalog.services()) {
            add(known, service);
            add(builder, service);
        }
        Phrases<Claim> owned = known.build();
        for (Service service : catalog.services()) addSections(builder, service, owned);
        phrases = builder.build();
        empty = new HashSet<>(EMPTY_WORDS);
        empty.addAll(vendorWords(catalog));
    }

    private static Set<String> vendorWords(Catalog catalog) {
        Map<String, Integer> names = new TreeMap<>();
        for (Service service : catalog.services()) {
            new HashSet<>(Words.forms(service.name())).forEach(word -> names.merge(word, 1, Integer::sum));
        }
        double many = Math.max(3, VENDOR * catalog.services().size());
        names.values().removeIf(count -> count < many);
        return names.keySet();
    }

    /** Whether a word, folded, stands in sentences and names without saying what they are about. */
    boolean isEmpty(String word) {
        return empty.contains(word);
    }

    private static void add(Phrases.Builder<Claim> builder, Service service) {
        Claim name = new Claim(service.id(), Kind.NAME);
        if (!service.id().equals(Catalog.GENERAL)) addName(builder, service.name(), name);
        for (String alias : service.aliases()) addName(builder, alias, name);
        for (String term : service.terms()) builder.add(term, new Claim(service.id(), Kind.TERM));
    }

    private static void addSections(Phrases.Builder<Claim> builder, Service service, Phrases<Claim> owned) {
        for (Section section : service.sections()) {
            if (!section.partOf().isEmpty()) builder.add(section.name(), new Claim(service.id(), Kind.SECTION));
            for (String alias : section.aliases()) {
                if (!isOthers(alias, service, owned)) builder.add(alias, new Claim(service.id(), Kind.SECTION));
            }
        }
    }

    /** Whether a section is called after another service: "boiling with the kettle" on the page of tea. */
    private static boolean isOthers(String alias, Service service, Phrases<Claim> owned) {
        List<Claim> claims = owned.in(alias).stream()
                .flatMap(match -> match.meanings().stream())
                .toList();
        return claims.stream().anyMatch(claim -> claim.kind() == Kind.NAME)
                && claims.stream().noneMatch(claim -> claim.service().equals(service.id()));
    }

    /** A name is known however its parts are set: "DeckOven" as "Deck Oven", and the other way round. */
    private static void addName(Phrases.Builder<Claim> builder, String name, Claim claim) {
        builder.add(name, claim);
        String apart = INNER_CAPITAL.matcher(name).replaceAll(" ");
        if (!apart.equals(name)) builder.add(apart, claim);
        String joined = name.replace(" ", "");
        if (!joined.equals(name)) builder.add(joined, claim);
    }

    /** The phrases of a text, from left to right. */
    List<Phrases.Match<Claim>> in(List<Words.Word> words) {
        return phrases.in(words);
    }

    /** The claims a match makes: its strongest kind only, since a name outweighs a section's title. */
    static List<Claim> strongest(Phrases.Match<Claim> match) {
        Kind best = match.meanings().stream()
                .map(Claim::kind)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return match.meanings().stream().filter(claim -> claim.kind() == best).toList();
    }
}
