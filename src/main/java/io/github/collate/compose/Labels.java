package io.github.collate.compose;

import io.github.collate.model.Catalog;
import io.github.collate.model.Service;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What services are called where there is little room: without a first word that many names share, as a maker's. */
final class Labels {

    /** Names that begin with a word before it says too little. */
    private static final long MANY = 5;

    private final Set<String> shared;

    Labels(Catalog catalog) {
        shared = catalog.services().stream()
                .map(service -> firstWord(service.name()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(word -> word.getValue() >= MANY)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The label of a service. */
    String of(Service service) {
        String name = service.name();
        if (!hasSharedHead(name)) return name;
        String rest = name.substring(firstWord(name).length()).strip();
        return !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0)) ? rest : name;
    }

    /** Whether a name begins with a word that many services' names share. */
    boolean hasSharedHead(String name) {
        return shared.contains(firstWord(name));
    }

    private static String firstWord(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? "" : name.substring(0, end);
    }
}
