package io.github.collate.link;

import io.github.collate.model.Catalog;
import io.github.collate.model.Phrases;
import io.github.collate.model.Service;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the names of services in text. A term that holds a name ("Foo authorizer") hides it: it means another thing. */
final class MentionFinder {

    /** A name of a service in a text, by the indexes of its first character and the one behind its last. */
    record Name(String service, int start, int end) {}

    private final Phrases<Optional<String>> phrases;

    /** @param present ids of the services that have a page */
    MentionFinder(Catalog catalog, Set<String> present) {
        Phrases.Builder<Optional<String>> builder = new Phrases.Builder<>();
        for (Service service : catalog.services()) {
            if (service.id().equals(Catalog.GENERAL)) continue;
            Optional<String> target = Optional.of(service.id()).filter(present::contains);
            builder.add(service.name(), target);
            service.aliases().forEach(alias -> builder.add(alias, target));
            service.terms().forEach(term -> builder.add(term, Optional.empty()));
        }
        phrases = builder.build();
    }

    List<Name> in(String text) {
        return phrases.in(text).stream()
                .flatMap(match -> match.meanings().stream()
                        .flatMap(Optional::stream)
                        .limit(1)
                        .map(service -> new Name(service, match.start(), match.end())))
                .toList();
    }
}
