package io.github.collate.compose;

import io.github.collate.model.Cache;
import io.github.collate.model.Catalog;
import io.github.collate.model.Category;
import io.github.collate.model.Fact;
import io.github.collate.model.GivenIds;
import io.github.collate.model.Linked.Mention;
import io.github.collate.model.Page.Backlink;
import io.github.collate.model.Page.Card;
import io.github.collate.model.Page.Chapter;
import io.github.collate.model.Page.OfService;
import io.github.collate.model.Page.Shelf;
import io.github.collate.model.Question;
import io.github.collate.model.Retired;
import io.github.collate.model.Service;
import io.github.collate.model.Table;
import io.github.collate.model.Verdicts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Composes the page of each service that has facts, in the order of the catalogue's categories. */
final class ServicePages {

    /** A page names at most so many services as related. */
    private static final int RELATED = 6;

    private final Material material;
    private final Cache cache;
    private final Catalog catalog;
    private final Verdicts verdicts;
    private final List<Table> tables;
    private final WideHeadings wide;
    private final Map<String, List<Fact>> factsOf;
    private final Map<String, List<Question>> questionsOf;
    private final Map<String, List<Retired>> retired;
    private final Map<String, Map<String, List<Fact>>> mentionedBy = new TreeMap<>();
    private final Map<String, Map<String, Integer>> nearness = new HashMap<>();

    ServicePages(Material material, Cache cache) {
        this.cache = cache;
        this.material = material;
        catalog = material.catalog();
        verdicts = material.verdicts();
        tables = material.tables();
        wide = new WideHeadings(material.linked().facts());
        factsOf = material.linked().facts().stream().collect(Collectors.groupingBy(Fact::service));
        questionsOf = material.questions().stream().collect(Collectors.groupingBy(Question::service));
        material.linked().mentions().forEach(this::note);
        retired = retired(material);
    }

    /** Retired ids by the service they were given for. */
    private static Map<String, List<Retired>> retired(Material material) {
        Map<String, Fact> byId = material.linked().facts().stream().collect(Collectors.toMap(Fact::id, fact -> fact));
        return material.retired().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> new Retired(it.getKey(), Optional.ofNullable(byId.get(it.getValue()))))
                .collect(Collectors.groupingBy(it -> GivenIds.service(it.id())));
    }

    private void note(Mention mention) {
        String from = mention.fact().service();
        mentionedBy
                .computeIfAbsent(mention.to(), key -> new TreeMap<>())
                .computeIfAbsent(from, key -> new ArrayList<>())
                .add(mention.fact());
        nearness.computeIfAbsent(from, key -> new TreeMap<>()).merge(mention.to(), 1, Integer::sum);
        nearness.computeIfAbsent(mention.to(), key -> new TreeMap<>()).merge(from, 1, Integer::sum);
    }

    /** The categories with their services; those without facts are left out. */
    List<Shelf> shelves() {
        return catalog.categories().stream()
                .map(category -> new Shelf(category, cards(category)))
                .filter(shelf -> !shelf.cards().isEmpty())
                .toList();
    }

    private List<Card> cards(Category category) {
        return present(category).stream()
                .map(service -> {
                    List<Fact> facts = facts(service);
                    long sets = facts.stream()
                            .flatMap(fact -> fact.origins().stream())
                            .map(origin -> origin.statement().set())
                            .distinct()
                            .count();
                    return new Card(service, facts.size(), (int) sets);
                })
                .toList();
    }

    /** The pages in the order of the shelves. */
    List<OfService> pages() {
        List<Service> order = catalog.categories().stream()
                .flatMap(category -> present(category).stream())
                .toList();
        return IntStream.range(0, order.size())
                .parallel()
                .mapToObj(at -> page(order.get(at), neighbour(order, at - 1), neighbour(order, at + 1)))
                .toList();
    }

    private OfService page(Service service, Optional<Service> previous, Optional<Service> next) {
        Category category = catalog.categories().stream()
                .filter(candidate -> candidate.id().equals(service.category()))
                .findFirst()
                .orElseThrow();
        List<Chapter> chapters = new Chapters(catalog, service, wide, cache).of(facts(service));
        Verdicts own = verdicts.of(service.id());
        return new OfService(
                service,
                category,
                chapters,
                related(service),
                backlinks(service),
                own,
                tables(service),
                new KeyRows(new KeySentences(material.numbers(), catalog, service), service.id())
                        .of(chapters, own, Ranking.overruled(own)),
                questionsOf.getOrDefault(service.id(), List.of()),
                retired.getOrDefault(service.id(), List.of()),
                previous,
                next);
    }

    /** The comparisons it is part of, those at home with it first. */
    private List<Table> tables(Service service) {
        return tables.stream()
                .filter(table -> table.definition().services().contains(service.id()))
                .sorted(Comparator.comparing(
                        table -> table.definition().services().indexOf(service.id()) > 0))
                .toList();
    }

    private List<Service> related(Service service) {
        return nearness.getOrDefault(service.id(), Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(entry -> catalog.service(entry.getKey()).stream())
                .filter(other -> !other.id().equals(Catalog.GENERAL))
                .limit(RELATED)
                .toList();
    }

    private List<Backlink> backlinks(Service service) {
        return mentionedBy.getOrDefault(service.id(), Map.of()).entrySet().stream()
                .flatMap(entry ->
                        catalog.service(entry.getKey()).stream().map(from -> new Backlink(from, entry.getValue())))
                .sorted(Comparator.comparingInt(
                                (Backlink backlink) -> -backlink.facts().size())
                        .thenComparing(backlink -> backlink.from().name()))
                .toList();
    }

    private List<Service> present(Category category) {
        return catalog.services().stream()
                .filter(service -> service.category().equals(category.id()))
                .filter(service -> factsOf.containsKey(service.id()))
                .toList();
    }

    private List<Fact> facts(Service service) {
        return factsOf.getOrDefault(service.id(), List.of());
    }

    private static Optional<Service> neighbour(List<Service> order, int at) {
        return at >= 0 && at < order.size() ? Optional.of(order.get(at)) : Optional.empty();
    }
}
