package io.github.collate.model;

import java.util.List;
import java.util.Optional;

/**
 * The services of the subject, in the order of the pages.
 *
 * @param sections shared by every service, printed after its own; the first is where a statement goes that fits no
 *     other, and without any there is an "Overview"
 * @param services always holds one with the id {@link #GENERAL}
 * @param synonyms groups of words and phrases that mean the same in this subject: abbreviations, old and new names
 */
public record Catalog(
        List<Category> categories, List<Section> sections, List<Service> services, List<List<String>> synonyms) {

    /** The service that takes what no other claims. */
    public static final String GENERAL = "general";

    public Catalog {
        categories = List.copyOf(categories);
        sections = sections.isEmpty() ? List.of(new Section("overview", "Overview", List.of())) : List.copyOf(sections);
        services = List.copyOf(services);
        synonyms = synonyms.stream().map(List::copyOf).toList();
    }

    /** A catalogue without synonyms. */
    public Catalog(List<Category> categories, List<Section> sections, List<Service> services) {
        this(categories, sections, services, List.of());
    }

    /** The service of that id, if the catalogue has it. */
    public Optional<Service> service(String id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }
}
