package io.github.collate;

import io.github.collate.model.GivenIds;
import io.github.collate.model.Problems;
import io.github.collate.model.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells when {@code ids.yml} no longer holds what the facts are now. */
final class IdsDue {

    static final String FILE = "ids.yml";

    private IdsDue() {}

    /** Warns of a file that is due; who has none keeps no ids yet. */
    static void warn(Knowledge known, Path content, Problems problems) {
        changes(known).ifPresent(changes -> {
            String file = content.resolve(FILE).toString().replace('\\', '/');
            String hint = "run 'collate ids' and commit the file with the content";
            problems.warning(Span.at(file, 1), "ids are due: " + changes, "", hint);
        });
    }

    /** What has changed since the file was written, in words; nothing if it is up to date or not there. */
    static Optional<String> changes(Knowledge known) {
        return known.input()
                .ids()
                .filter(before -> !before.equals(known.ids()))
                .map(before -> describe(before, known.ids()));
    }

    static String describe(GivenIds before, GivenIds now) {
        long fresh = now.given().keySet().stream()
                .filter(id -> !before.given().containsKey(id))
                .count();
        long gone = before.given().keySet().stream()
                .filter(id -> !now.given().containsKey(id))
                .count();
        long changed = now.given().entrySet().stream()
                .filter(id -> before.given().containsKey(id.getKey()))
                .filter(id -> !id.getValue().equals(before.given().get(id.getKey())))
                .count();
        List<String> parts = new ArrayList<>();
        if (fresh > 0) parts.add(fresh + " new");
        if (changed > 0) parts.add(changed + " with other statements");
        if (gone > 0) parts.add(gone + " retired");
        return parts.isEmpty() ? "retired ids lead elsewhere" : String.join(", ", parts);
    }
}
