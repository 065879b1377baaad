package io.github.collate.compose;

import io.github.collate.model.Catalog;
import io.github.collate.model.Fact;
import io.github.collate.model.Page.Chapter;
import io.github.collate.model.Page.Group;
import io.github.collate.model.Phrases;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Statement;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Orders the facts of a service: by section, the first shared one leading, then the service's own, then the other
 * shared ones; inside a section by local subject, what needs none first.
 */
final class Chapters {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> DEFINING = Set.of("is", "are", "give", "let", "run", "make", "offer", "provide");

    private final Catalog catalog;
    private final Service service;
    private final Phrases<String> names;

    Chapters(Catalog catalog, Service service) {
        this.catalog = catalog;
        this.service = service;
        Phrases.Builder<String> builder = new Phrases.Builder<String>().add(service.name(), service.id());
        service.aliases().forEach(alias -> builder.add(alias, service.id()));
        names = builder.build();
    }

    List<Chapter> of(List<Fact> facts) {
        Map<String, List<Fact>> bySection = facts.stream().collect(Collectors.groupingBy(Fact::section));
        return sections()
                .filter(section -> bySection.containsKey(section.id()))
                .map(section -> new Chapter(section, groups(section, inOrder(section, bySection))))
                .toList();
    }

    private Stream<Section> sections() {
        return Stream.of(
                        catalog.sections().stream().limit(1),
                        service.sections().stream(),
                        catalog.sections().stream().skip(1))
                .flatMap(part -> part);
    }

    /** The facts of a section; where the service is introduced, the paragraphs that say what it is go first. */
    private List<Fact> inOrder(Section section, Map<String, List<Fact>> bySection) {
        List<Fact> facts = bySection.getOrDefault(section.id(), List.of());
        if (!section.equals(catalog.sections().get(0))) return facts;
        Map<List<Object>, Boolean> defines = new HashMap<>();
        facts.forEach(fact -> defines.putIfAbsent(paragraph(fact), saysWhatItIs(fact)));
        return facts.stream()
                .sorted(Comparator.comparing(fact -> !defines.getOrDefault(paragraph(fact), false)))
                .toList();
    }

    private static List<Object> paragraph(Fact fact) {
        Statement printed = fact.printed();
        return List.of(printed.set(), printed.span().file(), printed.block());
    }

    /** Whether a fact opens with the service's name and goes on with "is" or the like. */
    private boolean saysWhatItIs(Fact fact) {
        List<Words.Word> words = Words.of(fact.body().plain());
        int start = !words.isEmpty() && ARTICLES.contains(words.get(0).form()) ? 1 : 0;
        return names.in(words).stream()
                .filter(match -> match.first() == start && start + match.words() < words.size())
                .anyMatch(match ->
                        DEFINING.contains(words.get(start + match.words()).form()));
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
