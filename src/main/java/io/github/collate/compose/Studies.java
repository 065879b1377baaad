package io.github.collate.compose;

import io.github.collate.model.Card;
import io.github.collate.model.Dispute;
import io.github.collate.model.Fact;
import io.github.collate.model.Question;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Study;
import io.github.collate.model.Study.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what learners take with them, tagged by service, section, exam domain and kind. */
final class Studies {

    private final Material material;
    private final Disputes disputes;
    private final Map<String, Integer> order = new HashMap<>();

    Studies(Material material) {
        this.material = material;
        disputes = new Disputes(material.catalog(), material.verdicts());
        for (Service service : material.catalog().services()) order.put(service.id(), order.size());
    }

    /** Cards and questions by service in the catalogue's order. */
    Study study() {
        return new Study(
                material.settings().title(),
                material.settings().baseUrl(),
                inOrder(material.cards().stream().flatMap(card -> item(card).stream())),
                inOrder(material.questions().stream().flatMap(question -> item(question).stream())));
    }

    private <T> List<Item<T>> inOrder(Stream<Item<T>> items) {
        return items.sorted(Comparator.comparingInt(
                        item -> order.getOrDefault(item.service().id(), 0)))
                .toList();
    }

    private Optional<Item<Card>> item(Card card) {
        Fact fact = card.fact();
        return material.catalog()
                .service(fact.service())
                .map(service -> new Item<>(
                        fact.id(),
                        card,
                        service,
                        place(service, fact),
                        tags("card", service, fact.section(), service.domains(), List.of(fact)),
                        QuizShards.path(fact)));
    }

    private Optional<Item<Question>> item(Question question) {
        List<String> domains = question.domain().isEmpty() ? List.of() : List.of(question.domain());
        return material.catalog()
                .service(question.service())
                .map(service -> new Item<>(
                        question.id(),
                        question,
                        service,
                        section(service, question.section()),
                        tags(question.answer().kind(), service, question.section(), domains, question.facts()),
                        QuizShards.read(question)));
    }

    private List<String> tags(String kind, Service service, String section, List<String> domains, List<Fact> facts) {
        List<String> tags = new ArrayList<>();
        if (facts.stream().anyMatch(this::isDisputed)) tags.add("disputed");
        domains.forEach(domain -> tags.add("domain::" + domain));
        tags.add("kind::" + kind);
        if (!section.isEmpty()) tags.add("section::" + section);
        tags.add("service::" + service.id());
        return tags;
    }

    private boolean isDisputed(Fact fact) {
        return disputes.of(fact).stream().map(Dispute::state).anyMatch(Dispute.State.OPEN::equals);
    }

    /** The section and what the fact is about inside it. */
    private String place(Service service, Fact fact) {
        return Stream.concat(Stream.of(section(service, fact.section())), fact.subject().stream())
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(" \u00b7 "));
    }

    private String section(Service service, String id) {
        return Stream.of(service.sections(), material.catalog().sections())
                .flatMap(Collection::stream)
                .filter(section -> section.id().equals(id))
                .map(Section::name)
                .findFirst()
                .orElse("");
    }
}
