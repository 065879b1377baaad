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
import io.github.collate.model.Question;
import io.github.collate.model.Section;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Counts facts, note sets and questions against the exam, and finds where little is said. */
final class ExamCoverage {

    /** A service with fewer facts is thin. */
    private static final int FEW = 4;

    private final Material material;
    private final List<Spot> spots;

    ExamCoverage(Material material, List<Spot> spots) {
        this.material = material;
        this.spots = spots;
    }

    /** The page; none of a subject without an exam of which one set of notes speaks alone. */
    Optional<ExplorePage> page() {
        List<Exam.Domain> domains =
                material.settings().exam().map(Exam::domains).orElse(List.of());
        if (spots.isEmpty() || (domains.isEmpty() && material.settings().sets().size() < 2)) return Optional.empty();
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
        Set<String> services = new HashSet<>();
        for (Spot spot : spots) {
            if (spot.service().domains().contains(domain.id()))
                services.add(spot.service().id());
        }
        Amount amount = amount(
                fact -> services.contains(fact.service()),
                question -> question.domain().equals(domain.id()));
        return new Domain(
                domain,
                services.size(),
                amount,
                domain.tasks().stream()
                        .map(task -> {
                            Amount own = amount(task);
                            return new Task(task.name(), own, own.facts() < thin);
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
        return amount(
                fact -> places.contains(fact.service()) || places.contains(fact.service() + "/" + fact.section()),
                question -> places.contains(question.service())
                        || places.contains(question.service() + "/" + question.section()));
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

    private Amount amount(Predicate<Fact> facts, Predicate<Question> questions) {
        List<Fact> own = material.linked().facts().stream().filter(facts).toList();
        return new Amount(
                own.size(),
                (int) own.stream().filter(fact -> fact.sets() > 1).count(),
                (int) material.questions().stream().filter(questions).count(),
                material.settings().sets().stream()
                        .map(NoteSet::id)
                        .filter(set -> own.stream().anyMatch(fact -> says(set, fact)))
                        .toList());
    }

    private static boolean says(String set, Fact fact) {
        return fact.origins().stream()
                .anyMatch(origin -> origin.statement().set().equals(set));
    }

    private Amount amount(Spot spot) {
        String id = spot.service().id();
        return amount(
                fact -> fact.service().equals(id),
                question -> question.service().equals(id));
    }

    private Lone lone(NoteSet set) {
        return new Lone(
                set.id(),
                spots.stream()
                        .filter(spot -> amount(spot).sets().equals(List.of(set.id())))
                        .toList());
    }

    private List<Thin> thinServices() {
        return spots.stream()
                .map(spot -> new Thin(spot, amount(spot)))
                .filter(thin -> thin.amount().facts() < FEW || thin.amount().questions() == 0)
                .sorted(Comparator.comparingInt(thin -> thin.amount().facts()))
                .toList();
    }
}
