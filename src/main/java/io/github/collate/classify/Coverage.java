package io.github.collate.classify;

import io.github.collate.model.Catalog;
import io.github.collate.model.Placement;
import io.github.collate.model.Problems;
import io.github.collate.model.Service;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Warns about services of the catalogue that no statement reaches: they would have no page. */
public final class Coverage {

    private final Catalog catalog;

    public Coverage(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Adds a warning for each. */
    public void check(List<Placement> placements, Problems problems) {
        Set<String> reached = placements.stream().map(Placement::service).collect(Collectors.toSet());
        for (Service service : catalog.services()) {
            if (reached.contains(service.id()) || service.id().equals(Catalog.GENERAL)) continue;
            problems.warning(
                    service.span(),
                    "no statement is about service '" + service.id() + "'",
                    "",
                    "add the names and terms that the notes use for it, or take it out of the catalogue");
        }
    }
}
