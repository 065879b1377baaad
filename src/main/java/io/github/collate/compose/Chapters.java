package io.github.collate.compose;

import io.github.collate.model.Catalog;
import io.github.collate.model.Fact;
import io.github.collate.model.Page.Chapter;
import io.github.collate.model.Page.Group;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Orders the facts of a service: by section, the first shared one leading, then the service's own, then the other
 * shared ones; inside a section by local subject, what needs none first.
 */
final class Chapters {

    private final Catalog catalog;
    private final Service service;

    Chapters(Catalog catalog, Service service) {
        this.catalog = catalog;
        this.service = service;
    }

    List<Chapter> of(List<Fact> facts) {
        Map<String, List<Fact>> bySection = facts.stream().collect(Collectors.groupingBy(Fact::section));
        return sections()
                .filter(section -> bySection.containsKey(section.id()))
                .map(section -> new Chapter(section, groups(section, bySection.getOrDefault(section.id(), List.of()))))
                .toList();
    }

    private Stream<Section> sections() {
        return Stream.of(
                        catalog.sections().stream().limit(1),
                        service.sections().stream(),
                        catalog.sections().stream().skip(1))
                .flatMap(part -> part);
    }

    private static List<Group> groups(Section section, List<Fact> facts) {
        Map<List<String>, List<Fact>> bySubject = new LinkedHashMap<>();
        bySubject.put(List.of(), new ArrayList<>());
        for (Fact fact : facts) {
            bySubject
                    .computeIfAbsent(subject(section, fact), key -> new ArrayList<>())
                    .add(fact);
        }
        return bySubject.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The local subject less what the section's own title says. */
    private static List<String> subject(Section section, Fact fact) {
        List<String> title = Words.forms(section.name());
        return fact.subject().stream()
                .filter(part -> !Words.forms(part).equals(title))
                .toList();
    }
}
