package io.github.collate.review;

import io.github.collate.model.Conflict;
import io.github.collate.model.Fact;
import io.github.collate.model.Statement;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Open contradictions as entries for {@code rulings.yml}: all is there but what only the author can know. */
public final class Rulings {

    /** Characters. */
    private static final int LONGEST_ID = 60;

    private final Places places;
    private final Set<String> taken;

    /** @param taken ids of the rulings there are */
    public Rulings(Places places, Set<String> taken) {
        this.places = places;
        this.taken = new LinkedHashSet<>(taken);
    }

    /** The lines of an entry for each contradiction. */
    public List<String> of(List<Conflict> open) {
        return open.stream().flatMap(conflict -> ruling(conflict).stream()).toList();
    }

    private List<String> ruling(Conflict conflict) {
        List<String> lines = new ArrayList<>();
        lines.add("  - id: " + id(conflict));
        lines.add("    service: " + Yaml.name(conflict.service()));
        lines.add("    about: " + Yaml.text(conflict.about()));
        lines.add("    kind: wrong # never true; or outdated: true once; or scope: all true, of different things");
        lines.add("    sides:");
        for (Conflict.Side side : conflict.sides()) {
            lines.add("      - value: " + Yaml.text(side.value()));
            lines.add("        said:");
            side.facts().stream()
                    .flatMap(fact -> fact.origins().stream())
                    .map(Fact.Origin::statement)
                    .forEach(statement -> lines.add("          - " + quote(statement)));
        }
        lines.add("    holds: # the value that is true today");
        lines.add("    why: # for readers, in one or two sentences");
        lines.add("    source: # the official page it rests on");
        lines.add("    checked: # the day you read that page, like 2024-02-29");
        lines.add("    verified: false # true once that page says so");
        return lines;
    }

    private String quote(Statement statement) {
        return "{set: " + Yaml.name(statement.set()) + ", quote: " + Yaml.quoted(Yaml.quote(statement)) + "} # "
                + places.of(statement);
    }

    private String id(Conflict conflict) {
        String words = String.join("-", Words.forms(conflict.service() + " " + conflict.about()))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String base = words.substring(0, Math.min(LONGEST_ID, words.length())).replaceAll("^-|-$", "");
        String id = base;
        for (int n = 2; !taken.add(id); n++) id = base + "-" + n;
        return id;
    }
}
