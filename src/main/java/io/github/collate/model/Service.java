package io.github.collate.model;

import java.util.List;

/**
 * A service of the catalogue: what a page is about.
 *
 * @param id unique, lower case; names the page {@code services/<id>.html}
 * @param aliases its names, each claimed by this service alone
 * @param category id of its category
 * @param domains ids of the exam domains it belongs to
 * @param summary one line
 * @param page address of its official documentation; empty for {@link Catalog#GENERAL}
 * @param terms names that belong to it: features, calls, headers, parameters; weaker evidence than an alias
 * @param sections its own sections, in page order; the catalogue's shared ones follow them
 * @param span where the catalogue declares it
 */
public record Service(
        String id,
        String name,
        List<String> aliases,
        String category,
        List<String> domains,
        String summary,
        String page,
        List<String> terms,
        List<Section> sections,
        Span span) {
    public Service {
        aliases = List.copyOf(aliases);
        domains = List.copyOf(domains);
        terms = List.copyOf(terms);
        sections = List.copyOf(sections);
    }
}
