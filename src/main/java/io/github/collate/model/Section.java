package io.github.collate.model;

import java.util.List;

/**
 * A part of a service's page.
 *
 * @param id unique within the service; the anchor on the page
 * @param aliases words and phrases that put a statement here
 * @param partOf id of the section it stands inside, under a smaller heading; empty if it stands by itself
 */
public record Section(String id, String name, List<String> aliases, String partOf) {
    public Section {
        aliases = List.copyOf(aliases);
    }

    /** A section that stands by itself. */
    public Section(String id, String name, List<String> aliases) {
        this(id, name, aliases, "");
    }
}
