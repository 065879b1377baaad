package io.github.collate;

import io.github.collate.model.CardTimes;
import io.github.collate.model.Problems;
import io.github.collate.model.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells when {@code cards.yml} no longer holds what the cards are now. */
final class CardsDue {

    static final String FILE = "cards.yml";

    private CardsDue() {}

    /** Warns of a file that is due; who has none keeps no times yet. */
    static void warn(Optional<CardTimes> before, CardTimes now, Path content, Problems problems) {
        before.filter(old -> !old.equals(now)).ifPresent(old -> {
            String file = content.resolve(FILE).toString().replace('\\', '/');
            String hint =
                    "set 'contentDate' in collate.yml to the day of the change, run 'collate ids' and commit the file";
            problems.warning(Span.at(file, 1), "cards are due: " + describe(old, now), "", hint);
        });
    }

    static String describe(CardTimes before, CardTimes now) {
        long fresh = now.entries().keySet().stream()
                .filter(key -> !before.entries().containsKey(key))
                .count();
        long changed = now.entries().entrySet().stream()
                .filter(entry -> before.entries().containsKey(entry.getKey()))
                .filter(entry -> !entry.getValue().equals(before.entries().get(entry.getKey())))
                .count();
        List<String> parts = new ArrayList<>();
        if (fresh > 0) parts.add(fresh + " new");
        if (changed > 0) parts.add(changed + " changed");
        return parts.isEmpty() ? "the site has no name" : String.join(", ", parts);
    }
}
