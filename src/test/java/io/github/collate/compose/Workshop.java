package io.github.collate.compose;

import io.github.collate.link.Linker;
import io.github.collate.model.Catalog;
import io.github.collate.model.Category;
import io.github.collate.model.Exam;
import io.github.collate.model.Fact;
import io.github.collate.model.Illustrations;
import io.github.collate.model.NoteSet;
import io.github.collate.model.Placement;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Settings;
import io.github.collate.model.Span;
import io.github.collate.model.Verdicts;
import io.github.collate.spec.Merging;
import io.github.collate.spec.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A subject made up for tests: the machines of a workshop, of which two note sets speak. */
final class Workshop {

    static final Catalog CATALOG = new Catalog(
            List.of(new Category("wood", "Wood"), new Category("metal", "Metal")),
            List.of(new Section("overview", "Overview", List.of()), new Section("limits", "Limits", List.of())),
            List.of(
                    machine("saw", "Acme Saw", "wood", List.of("saw", "cutter"), List.of("feed rate", "SetBlade")),
                    machine("lathe", "Acme Lathe", "metal", List.of("lathe", "turning machine"), List.of("feed rate")),
                    machine("drill", "Acme Drill", "metal", List.of("drill"), List.of("bit")),
                    machine("press", "Acme Press", "metal", List.of("press"), List.of()),
                    machine("mill", "Acme Mill", "metal", List.of("mill"), List.of()),
                    machine(Catalog.GENERAL, "In general", "wood", List.of(), List.of())),
            List.of(List.of("RPM", "turns per minute")));

    private Workshop() {}

    private static Service machine(String id, String name, String category, List<String> aliases, List<String> terms) {
        return new Service(
                id,
                name,
                aliases,
                category,
                List.of(category.equals("wood") ? "cutting" : "shaping"),
                "",
                "",
                terms,
                List.of(new Section("safety", "Safety", List.of())),
                Span.at("catalog.yml", 1));
    }

    /** @param lines {@code service | words} or {@code service/section | words}, said by set a; behind {@code b:} by set b */
    static Material material(String... lines) {
        return material(Optional.empty(), lines);
    }

    static Material material(Optional<Exam> exam, String... lines) {
        List<Placement> placed = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.replaceFirst("^b:", "").split(" \\| ", 2);
            String[] place = parts[0].split("/");
            String set = line.startsWith("b:") ? "b" : "a";
            placed.add(new Placement(
                    Said.statement(set + " | | | " + parts[1], placed.size() + 1),
                    place[0],
                    place.length > 1 ? place[1] : "overview",
                    List.of(),
                    ""));
        }
        List<Fact> facts = Merging.facts(placed);
        Settings settings = new Settings(
                "Workshop",
                "",
                "https://workshop.example/",
                "en",
                Optional.empty(),
                exam,
                Optional.empty(),
                List.of(set("a"), set("b")));
        return new Material(
                settings,
                CATALOG,
                List.of(),
                List.of(),
                List.of(),
                new Linker(CATALOG).link(facts),
                List.of(),
                Verdicts.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Illustrations.NONE,
                KeyNumbers.NONE,
                Map.of());
    }

    private static NoteSet set(String id) {
        return new NoteSet(id, "Set " + id, "", "", "", id + ".md", Optional.empty());
    }
}
