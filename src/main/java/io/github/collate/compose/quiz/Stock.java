package io.github.collate.compose.quiz;

import io.github.collate.model.Cache;
import io.github.collate.model.Catalog;
import io.github.collate.model.Fact;
import io.github.collate.model.Meaning;
import io.github.collate.model.Meant;
import io.github.collate.model.Quantity;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Statement;
import io.github.collate.model.Table;
import io.github.collate.model.Verdicts;
import io.github.collate.model.Words;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be asked about: the facts with their meanings, those that hold apart from the others, and the tables. */
public final class Stock {

    /** A word of so many facts is common. */
    private static final int COMMON = 60;

    private final Catalog catalog;
    private final List<Table> tables;
    private final Sound sound;
    private final Names names;
    private final Map<String, Set<String>> contents = new ConcurrentHashMap<>();
    private final Gaps gaps;
    private final Map<String, Long> said;
    private final Map<Statement, Meaning> meanings = new HashMap<>();
    private final List<Fact> facts;
    private final Map<String, List<Fact>> byService;

    /** By what is known again how things are called. */
    private record NamesOf(Catalog catalog) {}

    /**
     * @param meant every statement of the facts with its meaning
     * @param cache gives back what was found in wordings that stayed as they were
     */
    public Stock(
            Catalog catalog, List<Fact> facts, List<Meant> meant, Verdicts verdicts, List<Table> tables, Cache cache) {
        this.catalog = catalog;
        this.tables = tables.stream().sorted(Comparator.comparing(Table::id)).toList();
        sound = new Sound(verdicts);
        names = cache.value(new NamesOf(catalog), () -> new Names(catalog));
        gaps = new Gaps(this, cache);
        said = facts.parallelStream()
                .flatMap(fact -> new HashSet<>(Words.forms(fact.body().plain())).stream())
                .collect(Collectors.groupingByConcurrent(form -> form, Collectors.counting()));
        meant.forEach(one -> meanings.put(one.statement(), one.meaning()));
        this.facts = facts.stream()
                .sorted(Comparator.comparing(Fact::service).thenComparing(Fact::id))
                .toList();
        byService = this.facts.stream().collect(Collectors.groupingBy(Fact::service));
    }

    /** The facts of all services that nothing speaks against, by service and id. */
    Stream<Fact> sound() {
        return facts.parallelStream().filter(sound::holds);
    }

    /** Whether nothing speaks against a fact. */
    boolean holds(Fact fact) {
        return sound.holds(fact);
    }

    /** The words of a fact if they can be read by themselves. */
    Optional<String> sentence(Fact fact) {
        return gaps.sentence(fact);
    }

    /** Where the gaps of sentences are, each looked for once. */
    Gaps gaps() {
        return gaps;
    }

    /** The words of a fact that say something. */
    Set<String> content(Fact fact) {
        return contents.computeIfAbsent(
                fact.id(), id -> Likeness.content(fact.body().plain()));
    }

    /** All that is said of a service, true or not, by id. */
    List<Fact> of(String service) {
        return byService.getOrDefault(service, List.of());
    }

    /** The comparisons by id. */
    List<Table> tables() {
        return tables;
    }

    /** The numbers in the printed words of a fact, in order. */
    List<Quantity> quantities(Fact fact) {
        return meaning(fact).map(Meaning::quantities).orElse(List.of());
    }

    /** What the printed words of a fact mean. */
    Optional<Meaning> meaning(Fact fact) {
        return Optional.ofNullable(meanings.get(fact.printed()));
    }

    /** The service of an id. */
    Optional<Service> service(String id) {
        return catalog.service(id);
    }

    /** How things are called. */
    Names names() {
        return names;
    }

    /** What is named everywhere could stand anywhere. */
    boolean isRare(String term) {
        return Words.forms(term).stream().anyMatch(form -> said.getOrDefault(form, 0L) < COMMON);
    }

    /** How a name may be spelt: as it stands, and what the catalogue says means the same. */
    List<String> spellings(String name) {
        Set<String> spellings = new LinkedHashSet<>(List.of(name));
        for (List<String> group : catalog.synonyms()) {
            if (group.stream().anyMatch(name::equalsIgnoreCase)) spellings.addAll(group);
        }
        return List.copyOf(spellings);
    }

    /** How the section of a fact is called. */
    String section(Fact fact) {
        return Stream.concat(
                        catalog.service(fact.service()).stream().flatMap(service -> service.sections().stream()),
                        catalog.sections().stream())
                .filter(section -> section.id().equals(fact.section()))
                .map(Section::name)
                .findFirst()
                .orElse(fact.section());
    }
}
