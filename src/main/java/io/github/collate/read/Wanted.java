package io.github.collate.read;

import io.github.collate.model.Catalog;
import io.github.collate.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks where something is wanted: on the pages of which services, and in which section of the first. */
record Wanted(Known known, Catalog catalog) {

    /** The services among those named, in their order. */
    List<String> services(List<Text> named) {
        return named.stream()
                .flatMap(service -> known.service(Optional.of(service)).stream())
                .map(Text::value)
                .distinct()
                .toList();
    }

    /** The section, if it is one of the first service; else empty. */
    String section(Optional<Text> named, List<String> services) {
        if (services.isEmpty()) return "";
        List<String> sections = Stream.concat(
                        catalog.service(services.get(0)).stream().flatMap(it -> it.sections().stream()),
                        catalog.sections().stream())
                .map(Section::id)
                .toList();
        return Checks.known(named, "section", sections).map(Text::value).orElse("");
    }
}
