package io.github.collate.compose.quiz;

import io.github.collate.analyse.Analyser;
import io.github.collate.dedupe.Deduper;
import io.github.collate.model.Body;
import io.github.collate.model.Cache;
import io.github.collate.model.Catalog;
import io.github.collate.model.Category;
import io.github.collate.model.Decisions;
import io.github.collate.model.Fact;
import io.github.collate.model.Inline;
import io.github.collate.model.Meant;
import io.github.collate.model.Placement;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import io.github.collate.model.Table;
import io.github.collate.model.Verdicts;
import java.util.ArrayList;
import java.util.List;

/** Notes about a kitchen: ovens, mixers and what else there is to learn. */
final class Kitchen {

    static final Catalog CATALOG = new Catalog(
            List.of(new Category("heat", "Heat")),
            List.of(new Section("overview", "Overview", List.of()), new Section("limits", "Limits", List.of())),
            List.of(
                    service("oven", "Grand Oven", List.of("oven"), List.of("proving drawer", "StartBake")),
                    service("mixer", "Bowl Mixer", List.of("mixer"), List.of("dough hook"))));

    private final List<Placement> placements = new ArrayList<>();

    private static Service service(String id, String name, List<String> aliases, List<String> terms) {
        return new Service(
                id,
                name,
                aliases,
                "heat",
                List.of("baking", "safety"),
                "",
                "",
                terms,
                List.of(),
                Span.at("catalog.yml", 1));
    }

    /** Notes a fact of a service; what stands between backticks is code. */
    Kitchen note(String service, String text, String... subject) {
        List<Inline> pieces = new ArrayList<>();
        String[] parts = text.split("`", -1);
        for (int at = 0; at < parts.length; at++) {
            if (!parts[at].isEmpty()) pieces.add(at % 2 == 1 ? new Inline.Code(parts[at]) : new Inline.Text(parts[at]));
        }
        return note(service, new Body.Prose(pieces), text, List.of(subject));
    }

    /** Notes a question with its answer. */
    Kitchen answered(String service, String question, String answer) {
        Body body = new Body.Answered(List.of(new Inline.Text(question)), List.of(new Inline.Text(answer)));
        return note(service, body, question + " " + answer, List.of());
    }

    private Kitchen note(String service, Body body, String raw, List<String> subject) {
        int line = placements.size() + 1;
        Statement statement = new Statement("a", Span.at("a.md", line), List.of(), List.of(), line, body, raw);
        placements.add(new Placement(statement, service, "overview", subject, ""));
        return this;
    }

    List<Meant> meant() {
        return new Analyser(CATALOG).analyse(placements);
    }

    List<Fact> facts() {
        return new Deduper(Decisions.NONE).dedupe(meant()).facts();
    }

    Stock stock() {
        return stock(Verdicts.NONE, List.of());
    }

    Stock stock(Verdicts verdicts, List<Table> tables) {
        return new Stock(CATALOG, facts(), meant(), verdicts, tables, Cache.none());
    }
}
