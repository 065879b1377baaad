package io.github.collate.model;

import java.util.List;

/**
 * A part of a service's page.
 *
 * @param id unique within the service; the anchor on the page
 * @param aliases words and phrases that put a statement here
 */
public record Section(String id, String name, List<String> aliases) {
    public Section {
        aliases = List.copyOf(aliases);
    }
}
