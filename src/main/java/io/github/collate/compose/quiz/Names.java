package io.github.collate.compose.quiz;

import io.github.collate.model.Catalog;
import io.github.collate.model.Phrases;
import io.github.collate.model.Service;
import io.github.collate.model.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** How the catalogue calls things: services, and what belongs to each. Safe for use by several threads. */
final class Names {

    /** What a phrase means that names a part of a service. */
    private static final String TERM = "";

    /** Words and no punctuation between them. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} /&+-]+");

    private final Catalog catalog;
    private final Phrases<String> services;
    private final Map<String, Phrases<String>> termsOf = new ConcurrentHashMap<>();

    Names(Catalog catalog) {
        this.catalog = catalog;
        Phrases.Builder<String> names = new Phrases.Builder<>();
        for (Service service : catalog.services()) {
            names.add(service.name(), service.id());
            service.aliases().forEach(alias -> names.add(alias, service.id()));
        }
        services = names.build();
    }

    /** Whether that is a name of a service. */
    boolean isService(String name) {
        return services.in(name).stream()
                .anyMatch(match -> match.words() == Words.of(name).size());
    }

    /** Names in a text, as they stand there: features of a service, and other services. */
    List<String> terms(String service, String text) {
        return terms(service).in(text).stream()
                .filter(match -> !match.meanings().contains(service))
                .map(match -> text.substring(match.start(), match.end()))
                .filter(term -> NAME.matcher(term).matches() && !isPlainWord(term))
                .toList();
    }

    private static boolean isPlainWord(String term) {
        return term.chars().allMatch(Character::isLowerCase);
    }

    /** Names in a text, those of the service itself among them. */
    List<String> all(String service, String text) {
        return terms(service).in(text).stream()
                .map(match -> text.substring(match.start(), match.end()))
                .filter(name -> NAME.matcher(name).matches())
                .toList();
    }

    /** Whether a name is one of the service's own. */
    boolean isOwn(String service, String name) {
        return catalog.service(service).stream()
                .anyMatch(it -> it.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether no name of a service reaches into that part of a text. */
    boolean areApartFrom(String text, int start, int end) {
        return services.in(text).stream().noneMatch(match -> match.start() < end && match.end() > start);
    }

    private Phrases<String> terms(String id) {
        return termsOf.computeIfAbsent(id, this::index);
    }

    private Phrases<String> index(String id) {
        Phrases.Builder<String> builder = new Phrases.Builder<>(services);
        catalog.service(id).ifPresent(service -> service.terms().forEach(term -> builder.add(term, TERM)));
        return builder.build();
    }
}
