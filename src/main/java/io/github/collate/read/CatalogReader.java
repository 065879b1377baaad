package io.github.collate.read;

import io.github.collate.model.Catalog;
import io.github.collate.model.Category;
import io.github.collate.model.Service;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code catalog.yml} to the catalogue. */
final class CatalogReader {

    static final Shape CATALOG =
            new Shape("catalog.yml", List.of("categories", "services"), List.of("sections", "synonyms"));
    static final Shape CATEGORY = new Shape("a category", List.of("id", "name"), List.of());
    static final Shape SERVICE = new Shape(
            "a service",
            List.of("id", "name", "category", "summary"),
            List.of("aliases", "domains", "page", "terms", "sections"));

    private final Optional<List<String>> domains;
    private final List<Category> categories = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();
    private final List<List<String>> synonyms = new ArrayList<>();
    private final Unique ids = new Unique();
    private final Claims names = new Claims("service");
    private Sections shared = Sections.none();

    private CatalogReader(Optional<List<String>> domains) {
        this.domains = domains;
    }

    /**
     * The catalogue.
     *
     * @param services ids of the services; absent if the file could not be read, so that no one misses any
     */
    record Result(Catalog catalog, Optional<List<String>> services) {}

    /**
     * The catalogue; what is wrong in it is left out.
     *
     * @param domains ids of the exam's domains, if they are known
     */
    static Result read(YamlFile file, Optional<List<String>> domains) {
        CatalogReader reader = new CatalogReader(domains);
        Optional<Fields> fields = Yaml.parse(file).flatMap(node -> Fields.of(file, node, CATALOG));
        fields.ifPresent(reader::take);
        Catalog catalog = reader.catalog(file.start());
        return new Result(
                catalog,
                fields.map(it -> catalog.services().stream().map(Service::id).toList()));
    }

    /** What stands for a catalogue that could not be read. */
    static Result none(Spot file) {
        return new Result(new CatalogReader(Optional.empty()).catalog(file), Optional.empty());
    }

    private void take(Fields fields) {
        Unique categoryIds = new Unique();
        for (Fields category : fields.mappings("categories", CATEGORY)) {
            Optional<Text> id = Checks.id(category.text("id"));
            String name = category.string("name");
            if (id.isPresent() && categoryIds.take(id.get(), "category", "give one of them another id")) {
                categories.add(new Category(id.get().value(), name));
            }
        }
        shared = Sections.shared(fields.mappings("sections", Sections.SECTION));
        for (Text group : fields.texts("synonyms")) synonyms.add(phrases(group.value()));
        for (Fields service : fields.mappings("services", SERVICE)) takeService(service);
    }

    private void takeService(Fields fields) {
        Optional<Text> id = Checks.id(fields.text("id"));
        Optional<Text> name = fields.text("name");
        List<Text> aliases = fields.texts("aliases");
        String owner = id.map(Text::value).orElse("");
        Service service = new Service(
                owner,
                name.map(Text::value).orElse(""),
                values(aliases),
                known(
                        fields.text("category"),
                        "category",
                        categories.stream().map(Category::id).toList()),
                domains(fields),
                fields.string("summary"),
                Checks.address(fields.text("page")).map(Text::value).orElse(""),
                values(fields.texts("terms")),
                Sections.own(fields.mappings("sections", Sections.SECTION), shared),
                fields.spot().span());
        if (id.isEmpty() || !ids.take(id.get(), "service", "give one of them another id, or put them together")) return;
        name.ifPresent(text -> names.take(text, owner));
        aliases.forEach(alias -> names.take(alias, owner));
        services.add(service);
    }

    private List<String> domains(Fields fields) {
        return fields.texts("domains").stream()
                .map(domain -> known(Optional.of(domain), "domain", domains.orElse(List.of(domain.value()))))
                .filter(domain -> !domain.isEmpty())
                .toList();
    }

    private static String known(Optional<Text> text, String what, List<String> known) {
        return Checks.known(text, what, known).map(Text::value).orElse("");
    }

    /** "AZ, Availability Zone" */
    private static List<String> phrases(String group) {
        return Arrays.stream(group.split(","))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    private static List<String> values(List<Text> texts) {
        return texts.stream().map(Text::value).toList();
    }

    /** What no service claims goes to one that is always there. */
    private Catalog catalog(Spot file) {
        boolean complete = services.stream().anyMatch(service -> service.id().equals(Catalog.GENERAL));
        if (!complete) services.add(general(file));
        return new Catalog(categories, shared.sections(), services, synonyms);
    }

    private Service general(Spot file) {
        if (categories.isEmpty()) categories.add(new Category(Catalog.GENERAL, "General"));
        String summary = "What belongs to no single service.";
        String category = categories.get(0).id();
        List<String> none = List.of();
        return new Service(Catalog.GENERAL, "General", none, category, none, summary, "", none, List.of(), file.span());
    }
}
