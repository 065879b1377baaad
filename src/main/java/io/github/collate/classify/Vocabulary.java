package io.github.collate.classify;

import io.github.collate.classify.Claim.Kind;
import io.github.collate.model.Catalog;
import io.github.collate.model.Phrases;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Words;
import java.util.Comparator;
import java.util.List;

/** Every phrase by which the catalogue knows its services. */
final class Vocabulary {

    private final Phrases<Claim> phrases;

    Vocabulary(Catalog catalog) {
        Phrases.Builder<Claim> builder = new Phrases.Builder<>();
        for (Service service : catalog.services()) add(builder, service);
        phrases = builder.build();
    }

    private static void add(Phrases.Builder<Claim> builder, Service service) {
        Claim name = new Claim(service.id(), Kind.NAME);
        if (!service.id().equals(Catalog.GENERAL)) builder.add(service.name(), name);
        for (String alias : service.aliases()) builder.add(alias, name);
        for (String term : service.terms()) builder.add(term, new Claim(service.id(), Kind.TERM));
        for (Section section : service.sections()) {
            for (String alias : section.aliases()) builder.add(alias, new Claim(service.id(), Kind.SECTION));
        }
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
