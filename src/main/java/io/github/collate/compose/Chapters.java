package io.github.collate.compose;

import io.github.collate.model.Cache;
import io.github.collate.model.Catalog;
import io.github.collate.model.Fact;
import io.github.collate.model.Page.Chapter;
import io.github.collate.model.Page.Group;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Orders the facts of a service: by section, the first shared one leading, then the service's own, then the other
 * shared ones; a section that is part of another inside that; and inside each as {@link Arrangement} says.
 */
final class Chapters {

    /** A part with fewer facts stands without a heading of its own, in the section it is part of. */
    private static final int ENOUGH_FOR_A_PART = 2;

    /** A section with fewer facts is not divided. */
    private static final int ENOUGH_TO_DIVIDE = 5;

    private final Catalog catalog;
    private final Service service;
    private final WideHeadings wide;
    private final Cache cache;

    Chapters(Catalog catalog, Service service, WideHeadings wide, Cache cache) {
        this.cache = cache;
        this.catalog = catalog;
        this.service = service;
        this.wide = wide;
    }

    /** The sections that have facts, in the order of the page; facts of a set in the order of its files. */
    List<Chapter> of(List<Fact> facts) {
        Map<String, List<Fact>> bySection = facts.stream().collect(Collectors.groupingBy(Fact::section));
        return sections()
                .filter(section -> section.partOf().isEmpty())
                .map(section -> chapter(section, bySection))
                .filter(chapter -> chapter.facts() > 0)
                .toList();
    }

    private Stream<Section> sections() {
        return Stream.of(
                        catalog.sections().stream().limit(1),
                        service.sections().stream(),
                        catalog.sections().stream().skip(1))
                .flatMap(part -> part);
    }

    private Chapter chapter(Section section, Map<String, List<Fact>> bySection) {
        List<Group> own = new ArrayList<>(groups(section, bySection));
        List<Section> parts = sections()
                .filter(part -> part.partOf().equals(section.id()))
                .filter(part -> bySection.containsKey(part.id()))
                .toList();
        int facts = Stream.concat(Stream.of(section), parts.stream())
                .mapToInt(it -> bySection.getOrDefault(it.id(), List.of()).size())
                .sum();
        List<Chapter> headed = new ArrayList<>();
        for (Section part : parts) {
            List<Group> groups = groups(part, bySection);
            if (facts < ENOUGH_TO_DIVIDE || saidIn(groups) < ENOUGH_FOR_A_PART) {
                own.addAll(groups);
            } else {
                headed.add(new Chapter(part, arranged(part, groups), List.of()));
            }
        }
        return new Chapter(section, arranged(section, own), headed);
    }

    private static int saidIn(List<Group> groups) {
        return groups.stream().mapToInt(group -> group.said().size()).sum();
    }

    private List<Group> groups(Section section, Map<String, List<Fact>> bySection) {
        List<Fact> facts = bySection.getOrDefault(section.id(), List.of());
        return facts.isEmpty()
                ? List.of()
                : Groups.of(facts, new LocalNames(service, section, sections().toList(), wide));
    }

    private List<Group> arranged(Section section, List<Group> groups) {
        if (groups.isEmpty()) return groups;
        boolean first = section.equals(catalog.sections().get(0));
        return Arrangement.of(groups, first ? Definitions.of(service) : Definitions.of(section), cache);
    }
}
