package io.github.collate.compose;

import io.github.collate.model.Exam;
import io.github.collate.model.ExplorePage;
import io.github.collate.model.ExplorePage.Amount;
import io.github.collate.model.ExplorePage.Coverage;
import io.github.collate.model.ExplorePage.Domain;
import io.github.collate.model.ExplorePage.Lone;
import io.github.collate.model.ExplorePage.Spot;
import io.github.collate.model.ExplorePage.Task;
import io.github.collate.model.ExplorePage.Thin;
import io.github.collate.model.Fact;
import io.github.collate.model.NoteSet;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts facts, note sets and questions against the exam, and finds where little is said. */
final class ExamCoverage {

    /** A service with fewer facts is thin. */
    private static final int FEW = 4;

    private final Material material;
    private final Map<Place, List<Fact>> facts;
    private final Map<Place, Long> questions;
    private final List<Thin> services;

    /** A service and a section of it, as an exam writes it. */
    private record Place(String service, String path) {

        static Place of(String service, String section) {
            return new Place(service, service + "/" + section);
        }

        boolean isIn(Set<String> places) {
            return places.contains(service) || places.contains(path);
        }
    }

    ExamCoverage(Material material, List<Spot> spots) {
        this.material = material;
        facts = material.linked().facts().stream()
                .collect(Collectors.groupingBy(fact -> Place.of(fact.service(), fact.section())));
        questions = material.questions().stream()
                .collect(Collectors.groupingBy(
                        question -> Place.of(question.service(), question.section()), Collectors.counting()));
        services = spots.stream()
                .map(spot -> new Thin(spot, amount(Set.of(spot.service().id()))))
                .toList();
    }

    /** The page; none of a subject without an exam of which one set of notes speaks alone. */
    Optional<ExplorePage> page() {
        List<Exam.Domain> domains =
                material.settings().exam().map(Exam::domains).orElse(List.of());
        if (services.isEmpty()
                || (domains.isEmpty() && material.settings().sets().size() < 2)) return Optional.empty();
        int thin = thin(domains);
        return Optional.of(new Coverage(
                domains.stream().map(domain -> domain(domain, thin)).toList(),
                material.settings().sets().stream()
                        .map(this::lone)
                        .filter(lone -> !lone.services().isEmpty())
                        .toList(),
                thinServices(),
                material.linked().facts().size(),
                material.questions().size()));
    }

    private Domain domain(Exam.Domain domain, int thin) {
        Set<String> own = services.stream()
                .map(it -> it.spot().service())
                .filter(service -> service.domains().contains(domain.id()))
                .map(Service::id)
                .collect(Collectors.toSet());
        long asked = material.questions().stream()
                .filter(question -> question.domain().equals(domain.id()))
                .count();
        return new Domain(
                domain,
                own.size(),
                amount(own, asked),
                domain.tasks().stream()
                        .map(task -> {
                            Amount amount = amount(task);
                            return new Task(task.name(), amount, amount.facts() < thin);
                        })
                        .toList());
    }

    /** A task with fewer facts than half of what the middle one has is thin. */
    private int thin(List<Exam.Domain> domains) {
        List<Integer> facts = domains.stream()
                .flatMap(domain -> domain.tasks().stream())
                .map(task -> amount(task).facts())
                .sorted()
                .toList();
        return facts.isEmpty() ? 0 : facts.get(facts.size() / 2) / 2;
    }

    private Amount amount(Exam.Task task) {
        Set<String> places = new HashSet<>();
        for (String about : task.about()) {
            places.add(about);
            parts(about).forEach(places::add);
        }
        return amount(places);
    }

    /** The sections inside a section of a service, written as that is. */
    private List<String> parts(String about) {
        int slash = about.indexOf('/');
        if (slash < 0) return List.of();
        String service = about.substring(0, slash);
        return material.catalog().service(service).stream()
                .flatMap(it -> it.sections().stream())
                .filter(section -> section.partOf().equals(about.substring(slash + 1)))
                .map(Section::id)
                .map(section -> service + "/" + section)
                .toList();
    }

    private Amount amount(Set<String> places) {
        return amount(
                places,
                questions.entrySet().stream()
                        .filter(it -> it.getKey().isIn(places))
                        .mapToLong(Map.Entry::getValue)
                        .sum());
    }

    private Amount amount(Set<String> places, long asked) {
        List<Fact> own = facts.entrySet().stream()
                .filter(it -> it.getKey().isIn(places))
                .flatMap(it -> it.getValue().stream())
                .toList();
        return new Amount(
                own.size(),
                (int) own.stream().filter(fact -> fact.sets() > 1).count(),
                (int) asked,
                material.settings().sets().stream()
                        .map(NoteSet::id)
                        .filter(set -> own.stream().anyMatch(fact -> says(set, fact)))
                        .toList());
    }

    private static boolean says(String set, Fact fact) {
        return fact.origins().stream()
                .anyMatch(origin -> origin.statement().set().equals(set));
    }

    private Lone lone(NoteSet set) {
        return new Lone(
                set.id(),
                services.stream()
                        .filter(it -> it.amount().sets().equals(List.of(set.id())))
                        .map(Thin::spot)
                        .toList());
    }

    private List<Thin> thinServices() {
        return services.stream()
                .filter(thin -> thin.amount().facts() < FEW || thin.amount().questions() == 0)
                .sorted(Comparator.comparingInt(thin -> thin.amount().facts()))
                .toList();
    }
}
