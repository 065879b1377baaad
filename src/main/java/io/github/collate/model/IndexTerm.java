package io.github.collate.model;

import java.util.List;

/**
 * A term in the index of a book.
 *
 * @param services ids of the services that it names
 * @param facts ids of the facts that say it, in the order of the book
 */
public record IndexTerm(String name, List<String> services, List<String> facts) {
    public IndexTerm {
        services = List.copyOf(services);
        facts = List.copyOf(facts);
    }
}
