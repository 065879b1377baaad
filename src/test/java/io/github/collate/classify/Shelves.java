package io.github.collate.classify;

import io.github.collate.model.Catalog;
import io.github.collate.model.Category;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The catalogues of the examples, as the prose of {@code spec/classify.txt} tells them. */
final class Shelves {

    private static final Map<String, Catalog> ALL = Map.of(
            "bakery",
            catalog(
                    service("sourdough", "Sourdough", "levain, SD", "starter, banneton", section("feeding", "feed")),
                    service(
                            "oven",
                            "Deck Oven",
                            "oven, stone oven",
                            "baking stone, steam valve",
                            section("cleaning", "clean"),
                            section("heating", "preheat", "heat up")),
                    service("mill", "Grain Mill", "mill", "millstone, bran", section("cleaning", "clean", "brush"))),
            "cloud",
            catalog(
                    service(
                            "functions",
                            "RunFunctions",
                            "function, RF",
                            "cold start, HandlerTimeoutError",
                            section("versions", "version", "alias"),
                            section("timeouts", "timeout")),
                    service(
                            "store",
                            "Blob Store",
                            "bucket",
                            "presigned link",
                            section("encryption", "encryption", "encrypt"),
                            section("lifecycle", "lifecycle", "expire"),
                            section("serving", "API Gate in front")),
                    service(
                            "queue",
                            "QueueHub",
                            "queue",
                            "dead letter",
                            section("delivery", "delivery", "deliver", "delay"),
                            section("approval", "approval")),
                    service("gate", "API Gate", "gate", "rate plan", section("caching", "cache", "caching")),
                    service("watch", "WatchTower", "WT", "metric filter", section("alarms", "alarm"))),
            "databases",
            catalog(
                    service(
                            "postgres",
                            "PostgreSQL",
                            "Postgres, PG",
                            "vacuum, write-ahead log",
                            section("indexes", "index", "B-tree"),
                            section("replication", "replica", "replication")),
                    service(
                            "redis",
                            "Redis",
                            "",
                            "append-only file",
                            section("eviction", "evict", "eviction"),
                            section("persistence", "persistence", "snapshot")),
                    service(
                            "mongo",
                            "MongoDB",
                            "Mongo",
                            "shard key, aggregation pipeline",
                            section("sharding", "shard", "sharding"),
                            section("indexes", "index"))),
            "sailing",
            catalog(
                    service(
                            "mainsail",
                            "Mainsail",
                            "main sail",
                            "boom vang, leech",
                            section("reefing", "reef", "reefing"),
                            section("trim", "trim", "sheet")),
                    service(
                            "anchor",
                            "Anchor",
                            "Bruce anchor",
                            "chain locker, anchor rode",
                            section("holding", "hold", "holding"),
                            section("weighing", "weigh", "weighing")),
                    service(
                            "engine",
                            "Engine",
                            "diesel",
                            "impeller, stern gland",
                            section("cooling", "cool", "cooling"),
                            section("winter", "winter", "antifreeze"))));

    private Shelves() {}

    /** The catalogue of a subject. */
    static Catalog of(String subject) {
        Catalog catalog = ALL.get(subject);
        if (catalog == null) throw new IllegalArgumentException("no such catalogue: " + subject);
        return catalog;
    }

    private static Catalog catalog(Service... services) {
        return new Catalog(
                List.of(new Category("all", "All")),
                List.of(section("overview", "basics"), section("limits", "limit", "at most", "maximum")),
                Stream.concat(Stream.of(services), Stream.of(service(Catalog.GENERAL, "General", "", "")))
                        .toList());
    }

    private static Section section(String id, String... aliases) {
        return new Section(id, id, List.of(aliases));
    }

    private static Service service(String id, String name, String aliases, String terms, Section... sections) {
        return new Service(
                id,
                name,
                list(aliases),
                "all",
                List.of(),
                "",
                "",
                list(terms),
                List.of(sections),
                Span.at("catalog.yml", 1));
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(", "));
    }
}
