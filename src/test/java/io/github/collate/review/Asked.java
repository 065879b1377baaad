package io.github.collate.review;

import io.github.collate.model.Candidate;
import io.github.collate.model.Catalog;
import io.github.collate.model.Conflict;
import io.github.collate.model.Fact;
import io.github.collate.model.Placement;
import io.github.collate.model.RawNote;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import io.github.collate.spec.Said;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Facts, candidates and contradictions of a kitchen, for tests. */
final class Asked {

    static final Fact LOAF = fact("loaf", "a | Bread > Times | | Bake the **loaf** for 40 minutes");
    static final Fact LOAVES = fact("loaves", "b | Oven | Bread | Loaves take 40 minutes", "c | | | 40 minutes a loaf");
    static final Fact ROLL = fact("roll", "b | Oven | Bread | A roll takes 20 minutes");
    static final Fact BUN = fact("bun", "a | Bread > Times | | Buns: \"20 min\"");

    static final Places PLACES =
            new Places(List.of(note("a", "a.md"), note("b", "b.md"), note("b", "other.md"), note("c", "c.md")));

    static final Topics TOPICS = new Topics(new Catalog(
            List.of(),
            List.of(new Section("overview", "Overview", List.of())),
            List.of(
                    service("kitchen", "Kitchen"),
                    service("pantry", "Pantry", new Section("tins", "Tins and jars", List.of())),
                    service("parlour", "Parlour"))));

    private Asked() {}

    private static Service service(String id, String name, Section... sections) {
        List<String> aliases = List.of(name, name + " Room");
        Span span = Span.at("catalog.yml", 1);
        return new Service(id, name, aliases, "house", List.of(), "", "", List.of(), List.of(sections), span);
    }

    private static RawNote note(String set, String file) {
        return new RawNote(set, file, "content/notes/" + set + "/" + file, "", "", Optional.empty());
    }

    /** A fact of statements that stand on the lines 1, 2, 3 of their files, with markup taken off what is printed. */
    static Fact fact(String id, String... lines) {
        List<Fact.Origin> origins = IntStream.range(0, lines.length)
                .mapToObj(at -> new Fact.Origin(plain(lines[at], at + 1), at == 0 ? "" : "the same"))
                .toList();
        Placement first = origins.get(0).placement();
        return new Fact(
                "kitchen-" + id, "kitchen", "overview", first.statement().body(), origins);
    }

    private static Placement plain(String line, int number) {
        Placement marked = Said.placement(line, number);
        Placement plain = Said.placement(line.replace("*", ""), number);
        return new Placement(
                new Statement(
                        plain.statement().set(),
                        plain.statement().span(),
                        plain.statement().headings(),
                        plain.statement().parents(),
                        number,
                        plain.statement().body(),
                        marked.statement().raw()),
                plain.service(),
                plain.section(),
                plain.subject(),
                plain.why());
    }

    static Candidate pair(Fact one, Fact other, double score) {
        return new Candidate(one, other, score, List.of("subject: bread"), List.of("wording"));
    }

    static Conflict conflict(String about, Fact... sides) {
        return new Conflict(
                "kitchen-" + about.hashCode(),
                "kitchen",
                about,
                Conflict.Kind.QUANTITY,
                Arrays.stream(sides)
                        .map(fact -> new Conflict.Side(value(fact), List.of(fact)))
                        .toList());
    }

    private static String value(Fact fact) {
        return fact.body().plain().contains("40") ? "40 min" : "20 min";
    }
}
