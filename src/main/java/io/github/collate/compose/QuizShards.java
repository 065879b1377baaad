package io.github.collate.compose;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.collate.model.Exam;
import io.github.collate.model.Fact;
import io.github.collate.model.Page;
import io.github.collate.model.Question;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The questions as scripts that a page loads when it needs them, since a page in a folder may not fetch data:
 * {@code data/quiz/<service>.js} for each service, and {@code data/quiz/index.js} with what they have in common.
 */
final class QuizShards {

    /** The path of what they have in common. */
    static final String INDEX = "data/quiz/index.js";

    /** A question, and where to read about it. */
    record Asked(@JsonUnwrapped QuizJson.Entry question, String read) {}

    record Index(List<Entry> services, List<Domain> domains, List<Named> tables) {}

    record Entry(String id, String name, int count, Map<String, String> sections) {}

    record Domain(String id, String name, int weight) {}

    record Named(String id, String name) {}

    private final Material material;

    QuizShards(Material material) {
        this.material = material;
    }

    /** The scripts; none where there are no questions. */
    Stream<SiteFile> files() {
        if (material.questions().isEmpty()) return Stream.empty();
        Map<String, List<Question>> byService = material.questions().stream()
                .collect(Collectors.groupingBy(Question::service, TreeMap::new, Collectors.toList()));
        List<SiteFile> files = new ArrayList<>();
        files.add(Json.script(INDEX, "quizIndex", index(byService)));
        byService.forEach((service, questions) -> files.add(Json.script(
                "data/quiz/" + service + ".js",
                "quiz:" + service,
                questions.stream().map(QuizShards::asked).toList())));
        return files.stream();
    }

    private static Asked asked(Question question) {
        return new Asked(QuizJson.entry(question), read(question));
    }

    /** Where to read about a question: at the fact it rests on, else in its section. */
    static String read(Question question) {
        String anchor = question.section().isEmpty() ? "" : "#" + question.section();
        return question.facts().stream()
                .findFirst()
                .map(QuizShards::path)
                .orElse(Page.OfService.pathOf(question.service()) + anchor);
    }

    /** Where a fact stands. */
    static String path(Fact fact) {
        return Page.OfService.pathOf(fact.service()) + "#" + fact.id();
    }

    private Index index(Map<String, List<Question>> byService) {
        List<Entry> services = material.catalog().services().stream()
                .filter(service -> byService.containsKey(service.id()))
                .map(service -> new Entry(
                        service.id(),
                        service.name(),
                        byService.getOrDefault(service.id(), List.of()).size(),
                        sections(service, byService.getOrDefault(service.id(), List.of()))))
                .toList();
        List<Domain> domains = material.settings().exam().map(Exam::domains).orElse(List.of()).stream()
                .map(domain -> new Domain(domain.id(), domain.name(), domain.weight()))
                .toList();
        List<Named> tables = material.tables().stream().map(QuizShards::named).toList();
        return new Index(services, domains, tables);
    }

    private static Named named(Table table) {
        return new Named(table.id(), table.title());
    }

    /** The names of the sections that the questions of a service belong to. */
    private Map<String, String> sections(Service service, List<Question> questions) {
        Set<String> used = questions.stream().map(Question::section).collect(Collectors.toSet());
        return Stream.concat(service.sections().stream(), material.catalog().sections().stream())
                .filter(section -> used.contains(section.id()))
                .collect(Collectors.toMap(Section::id, Section::name, (own, shared) -> own, TreeMap::new));
    }
}
