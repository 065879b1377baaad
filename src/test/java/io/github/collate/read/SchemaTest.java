package io.github.collate.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.collate.model.GivenIds;
import io.github.collate.model.Mark;
import io.github.collate.model.SiteFile;
import io.github.collate.publish.IdsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas and the checks of the reader agree on the shape of every file. */
class SchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> READ = new HashMap<>();

    private static final String SETS = "sets: [{id: mine, title: Mine, path: notes}]\n";
    private static final String HEAD = "title: T\nbaseUrl: https://example.org/\n";
    private static final String CATEGORIES = "categories: [{id: all, name: All}]\n";

    @TempDir
    Path root;

    static List<String> settings() {
        return List.of(
                HEAD + SETS,
                HEAD + SETS + "language: pt-BR\ncontentDate: 2024-02-29\ntagline: 7\n",
                HEAD + SETS + "repository: https://example.org/edit\n",
                HEAD + SETS + "exam: {name: E, code: 1, domains: [{id: a, name: A, weight: 100}]}\n",
                HEAD + SETS + "exam: {name: E, guide: https://example.org/guide.html?a=b, domains: []}\n",
                HEAD + SETS + "exam: {name: E, guide: a book, domains: []}\n",
                HEAD
                        + SETS
                        + "exam: {name: E, domains: [{id: a, name: A, weight: 1, tasks: [{name: T, about: [general]}]}]}\n",
                HEAD + SETS + "exam: {name: E, domains: [{id: a, name: A, weight: 1, tasks: [{name: T}]}]}\n",
                HEAD
                        + "sets: [{id: 1, title: true, path: a/b c.md, asOf: 2023, reader: ruled, author: A, licence: L}]\n",
                HEAD + SETS + "titel: x\n",
                "title: T\n" + SETS,
                "baseUrl: https://example.org/\n" + SETS,
                "[]",
                "title: []\nbaseUrl: https://example.org/\n" + SETS,
                "title:\nbaseUrl: https://example.org/\n" + SETS,
                "title: ' '\nbaseUrl: https://example.org/\n" + SETS,
                "title: T\nbaseUrl: ftp://example.org/\n" + SETS,
                "title: T\nbaseUrl: example.org\n" + SETS,
                "title: T\nbaseUrl: https://example.org/?q\n" + SETS,
                "title: T\nbaseUrl: https://me@example.org/\n" + SETS,
                HEAD + SETS + "language: English please\n",
                HEAD + SETS + "contentDate: 29.2.2024\n",
                HEAD + SETS + "contentDate: 2024-02\n",
                HEAD + SETS + "exam: E\n",
                HEAD + SETS + "exam: {name: E}\n",
                HEAD + SETS + "exam: {name: E, domains: [{id: a, name: A, weight: 101}]}\n",
                HEAD + SETS + "exam: {name: E, domains: [{id: a, name: A, weight: 1.5}]}\n",
                HEAD + SETS + "exam: {name: E, domains: [{id: a, name: A}]}\n",
                paper("questions: 65, minutes: 130, least: 100, most: 1000, pass: 720"),
                paper("questions: 65, minutes: 130, least: 100, most: 1000, pass: 720, shorter: [25, 10]"),
                paper("questions: 65, minutes: 130, least: 0, most: 1, pass: 1, shorter: []"),
                paper("questions: 0, minutes: 130, least: 100, most: 1000, pass: 720"),
                paper("questions: 65, minutes: two hours, least: 100, most: 1000, pass: 720"),
                paper("questions: 65, minutes: 1441, least: 100, most: 1000, pass: 720"),
                paper("questions: 65, minutes: 130, least: -1, most: 1000, pass: 720"),
                paper("questions: 65, minutes: 130, least: 100, most: 1000"),
                paper("questions: 65, minutes: 130, least: 100, most: 1000, pass: 720, shorter: 25"),
                paper("questions: 65, minutes: 130, least: 100, most: 1000, pass: 720, shorter: [0]"),
                paper("questions: 65, minutes: 130, least: 100, most: 1000, pass: 720, shorter: [25, 25]"),
                paper("questions: 65, minutes: 130, least: 100, most: 1000, pass: 720, shorter: [few]"),
                paper("questions: 65, minutes: 130, least: 100, most: 1000, pass: 720, colour: red"),
                HEAD + SETS + "exam: {name: E, domains: [], paper: long}\n",
                HEAD + "sets: {id: mine}\n",
                HEAD + "sets: [mine]\n",
                HEAD + "sets: [{id: Mine, title: Mine, path: notes}]\n",
                HEAD + "sets: [{id: mine, title: Mine}]\n",
                HEAD + "sets: [{id: mine, title: Mine, path: /notes}]\n",
                HEAD + "sets: [{id: mine, title: Mine, path: 'notes\\a'}]\n",
                HEAD + "sets: [{id: mine, title: Mine, path: notes, asOf: May}]\n",
                HEAD + "sets: [{id: mine, title: Mine, path: notes, asOf: 24}]\n",
                HEAD + "sets: [{id: -1, title: Mine, path: notes}]\n",
                HEAD + "sets: [{id: mine, title: Mine, path: notes, reader: pdf}]\n",
                HEAD + "sets: [{id: mine, title: Mine, path: notes, colour: red}]\n");
    }

    private static String paper(String keys) {
        return HEAD + SETS + "exam: {name: E, domains: [{id: a, name: A, weight: 100}], paper: {" + keys + "}}\n";
    }

    static List<String> catalogs() {
        return Stream.of(
                        "services: []\n",
                        "services: [{id: a, name: A, category: all, summary: S}]\n",
                        "services: [{id: a, name: A, category: all, summary: S, aliases: [1, x], terms: [t], domains: []}]\n",
                        "services: [{id: a, name: A, category: all, summary: S, page: 'https://example.org/a#b'}]\n",
                        "services: [{id: a, name: A, category: all, summary: S, sections: [{id: b, name: B}]}]\n",
                        "services: []\nsections: [{id: b, name: B, aliases: [c]}]\n",
                        "services: a\n",
                        "",
                        "services: []\nother: x\n",
                        "services: [a]\n",
                        "services: [{id: a, name: A, category: all}]\n",
                        "services: [{id: a, name: A, summary: S}]\n",
                        "services: [{id: a b, name: A, category: all, summary: S}]\n",
                        "services: [{id: a, name: [A], category: all, summary: S}]\n",
                        "services: [{id: a, name: A, category: all, summary: S, aliases: x}]\n",
                        "services: [{id: a, name: A, category: all, summary: S, aliases: [[x]]}]\n",
                        "services: [{id: a, name: A, category: all, summary: S, aliases: [null]}]\n",
                        "services: [{id: a, name: A, category: all, summary: S, page: a.html}]\n",
                        "services: [{id: a, name: A, category: all, summary: S, sections: [{id: b}]}]\n",
                        "services: [{id: a, name: A, category: all, summary: S, sections: {id: b, name: B}}]\n")
                .map(CATEGORIES::concat)
                .toList();
    }

    static List<String> rulings() {
        List<String> good = List.of(
                "id: a",
                "service: queue",
                "about: wait",
                "kind: wrong",
                "sides: [{value: 4, said: [{set: mine, quote: for four days}]}]",
                "holds: 14 days",
                "why: So it is.",
                "since: always",
                "source: https://example.org/a#b",
                "checked: 2024-02-29",
                "verified: true");
        List<String> other = List.of(
                "since: 2024-02-29",
                "since: 2024-02",
                "since: 2024",
                "kind: scope",
                "verified: false",
                "about: 7",
                "sides: [{value: a, said: [{set: mine, quote: a b c}]}, {value: b, said: [{set: mine, quote: b c d}]}]",
                "id: A",
                "id: [a]",
                "service:",
                "about: ' '",
                "kind: false",
                "kind: Wrong",
                "sides: four days",
                "sides: []",
                "sides: [four days]",
                "sides: [{value: 4}]",
                "sides: [{value: 4, said: []}]",
                "sides: [{value: 4, said: for four days}]",
                "sides: [{value: [4], said: [{set: mine, quote: for four days}]}]",
                "sides: [{value: 4, said: [{set: mine}]}]",
                "sides: [{value: 4, said: [{quote: for four days}]}]",
                "sides: [{value: 4, said: [{set: mine, quote: for four days, line: 4}]}]",
                "sides: [{value: 4, said: [{set: mine, quote: [for, four, days]}]}]",
                "holds: {a: b}",
                "why: null",
                "since: soon",
                "since: 24",
                "source: ftp://example.org/",
                "source: example.org",
                "checked: 2024-02",
                "checked: today",
                "checked: always",
                "verified: maybe",
                "verified: 1",
                "colour: red");
        return entries("rulings", good, other);
    }

    static List<String> updates() {
        List<String> good = List.of(
                "id: a",
                "date: 2024-02-29",
                "services: [queue]",
                "what: Now it is so.",
                "was: It was not.",
                "source: http://example.org",
                "checked: 2024-02-29",
                "verified: true",
                "facts: [{set: mine, quote: it is not}]");
        List<String> other = List.of(
                "date: 2024-02",
                "date: 2024",
                "services: [queue, general]",
                "verified: false",
                "facts: []",
                "id: a b",
                "date: always",
                "date: [2024]",
                "services: queue",
                "services: []",
                "services: [[queue]]",
                "what:",
                "was: {a: b}",
                "source: [a]",
                "source: /a.html",
                "checked: 2024",
                "verified: soon",
                "facts: it is not",
                "facts: [it is not]",
                "facts: [{set: mine, quote: null}]",
                "since: 2024");
        return entries("updates", good, other);
    }

    static List<String> corrections() {
        String one = "{set: mine, line: 1, quote: a}";
        List<String> good = List.of("same: [" + one + ", " + one + "]", "reason: It is so.");
        List<String> other = List.of(
                "part: [" + one + ", " + one + "]",
                "same: [" + one + "]",
                "same: [" + one + ", " + one + ", " + one + "]",
                "same: []",
                "same: " + one,
                "same: [a, b]",
                "same: [{set: mine, line: 1}, " + one + "]",
                "same: [{set: mine, quote: a}, " + one + "]",
                "same: [{line: 1, quote: a}, " + one + "]",
                "same: [{set: mine, file: a.md, line: 1, quote: a}, " + one + "]",
                "same: [{set: mine, file: ' ', line: 1, quote: a}, " + one + "]",
                "same: [{set: mine, line: 0, quote: a}, " + one + "]",
                "same: [{set: mine, line: one, quote: a}, " + one + "]",
                "same: [{set: mine, line: 1, quote: ''}, " + one + "]",
                "same: [{set: mine, line: 1, quote: [a]}, " + one + "]",
                "same: [{set: mine, line: 1, quote: a, words: b}, " + one + "]",
                "service: queue",
                "section: limits",
                "reason:",
                "reason: [a]",
                "colour: red");
        List<String> topic = List.of("topic: " + one, "service: queue", "section: overview", "reason: It is so.");
        List<String> otherTopic = List.of("topic: [" + one + "]", "service:", "service: [queue]", "section: ''");
        List<String> drop = List.of("drop: " + one, "reason: It is so.");
        List<String> otherDrop = List.of("drop: a", "drop: [" + one + ", " + one + "]", "service: queue");
        return Stream.of(
                        entries("corrections", good, other),
                        entries("corrections", topic, otherTopic),
                        entries("corrections", drop, otherDrop))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** A file with one sound entry, files that lack a line of it each, and files in which another takes its place. */
    private static List<String> entries(String name, List<String> good, List<String> other) {
        Stream<String> less =
                good.stream().map(line -> entry(name, good.stream().filter(it -> !it.equals(line))));
        Stream<String> changed = other.stream().map(line -> {
            String key = line.substring(0, line.indexOf(':') + 1);
            return entry(name, Stream.concat(good.stream().filter(it -> !it.startsWith(key)), Stream.of(line)));
        });
        Stream<String> files = Stream.of(entry(name, good.stream()), name + ": []", name + ": a", name + ": [a]", "[]");
        return Stream.of(files, less, changed).flatMap(it -> it).toList();
    }

    private static String entry(String name, Stream<String> lines) {
        return name + ":\n- " + lines.collect(Collectors.joining("\n  ")) + "\n";
    }

    @ParameterizedTest
    @MethodSource("settings")
    void settings_are_judged_alike(String yaml) {
        Content content = Content.sound(root)
                .write("notes/a.md", "a")
                .write("a/b c.md", "b")
                .write("collate.yml", yaml);
        content.read();
        assertThat(content.problems().isEmpty()).as(content.problems()).isEqualTo(passes("collate.schema.json", yaml));
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void catalogues_are_judged_alike(String yaml) {
        Content content = Content.sound(root).write("notes/a.md", "a").write("catalog.yml", yaml);
        content.read();
        assertThat(content.problems().isEmpty()).as(content.problems()).isEqualTo(passes("catalog.schema.json", yaml));
    }

    @ParameterizedTest
    @MethodSource("rulings")
    void rulings_are_judged_alike(String yaml) {
        judgeAlike("rulings", yaml);
    }

    @ParameterizedTest
    @MethodSource("updates")
    void updates_are_judged_alike(String yaml) {
        judgeAlike("updates", yaml);
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void corrections_are_judged_alike(String yaml) {
        judgeAlike("corrections", yaml);
    }

    static List<String> comparisons() {
        String head = "title: T\nquestion: Q?\nservices: [queue]\n";
        String columns = "columns: [{id: c, title: C}]\n";
        String cell = head + columns + "rows: [{id: r, title: R, cells: {c: %s}}]\n";
        return List.of(
                head + columns + "rows: [{id: r, title: R}]\n",
                head + columns + "rows: [{id: r, title: R, words: [w]}]\nvanished: error\n",
                head + columns + "rows: [{id: r, title: R, words: []}]\n",
                head + columns + "rows: []\n",
                head + "rows: [{id: r, title: R}]\n",
                head + columns + "rows: [{id: r, title: R, colour: red}]\n",
                head + columns + "rows: [{id: r, title: R}]\nvanished: never\n",
                "[]",
                cell.formatted("{}"),
                cell.formatted("{text: T}"),
                cell.formatted("{text: T, facts: []}"),
                cell.formatted("{text: T, facts: [queue-1]}"),
                cell.formatted("{text: T, facts: [Queue 1]}"),
                cell.formatted("{facts: [queue-1]}"),
                cell.formatted("{ruling: r}"),
                cell.formatted("{text: T, ruling: r}"),
                cell.formatted("{text: T, source: 'https://example.org'}"),
                cell.formatted("{text: T, source: 'https://example.org', checked: 2024-02-29}"),
                cell.formatted("{source: 'https://example.org', checked: 2024-02-29}"),
                cell.formatted("{facts: [queue-1], source: 'https://example.org'}"),
                cell.formatted("{text: T, source: example.org, checked: 2024-02-29}"),
                cell.formatted("{find: {service: queue, subject: [s], property: [p]}}"),
                cell.formatted("{find: {subject: []}}"),
                cell.formatted("{find: {subject: [s]}, facts: [queue-1]}"));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void comparisons_are_judged_alike(String yaml) {
        Content content = Content.sound(root)
                .write("notes/a.md", "a")
                .write("catalog.yml", CATEGORIES + "services: [{id: queue, name: Queue, category: all, summary: S}]\n")
                .write("comparisons/t.yml", yaml);
        content.read();
        assertThat(content.problems().isEmpty())
                .as(content.problems())
                .isEqualTo(passes("comparison.schema.json", yaml));
    }

    @ParameterizedTest
    @CsvSource({"comparisons, comparison", "quizzes, quiz"})
    void every_file_of_our_own_folders_passes(String folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("content", folder))) {
            for (Path file : files.toList()) {
                assertThat(passes(name + ".schema.json", Files.readString(file)))
                        .as(file.toString())
                        .isTrue();
            }
        }
    }

    static List<String> quizzes() {
        String head = "questions:\n- {id: a, service: queue, difficulty: 1, why: W, ";
        String end = "facts: [queue-1]}\n";
        List<String> all = new ArrayList<>(List.of("questions: []\n", "questions: a\n", "[]\n", "title: T\n"));
        Stream.of(
                        "kind: single, prompt: P, options: [{text: A}, {text: B, why: W}], answer: [0], ",
                        "kind: single, prompt: P, options: [{text: A, why: W}, {text: 7}], answer: ['1'], exam: true, ",
                        "kind: single, prompt: P, options: [{text: A}, {text: B, why: W}], answer: [0], source: a, ",
                        "kind: single, prompt: P, options: [{text: A}, {text: B, why: W}], answer: [0], exam: maybe, ",
                        "kind: single, prompt: P, options: [{text: A}, {text: B, why: W}], answer: [0], colour: red, ",
                        "kind: single, prompt: P, options: [{text: A}, {text: B, why: W}], answer: [0], pairs: [], ",
                        "kind: single, prompt: P, options: [{text: A}, {text: B, why: W, more: M}], answer: [0], ",
                        "kind: single, prompt: P, options: [{text: A}, {why: W}], answer: [0], ",
                        "kind: single, prompt: P, options: [{text: A}, B], answer: [0], ",
                        "kind: single, prompt: P, options: [{text: A}], answer: [0], ",
                        "kind: single, prompt: P, options: [{text: A}, {text: B}], answer: [0, 1], ",
                        "kind: single, prompt: P, options: [{text: A, why: W}, {text: B, why: W}], answer: [], ",
                        "kind: single, prompt: P, options: [{text: A}, {text: B, why: W}], answer: 0, ",
                        "kind: single, prompt: P, options: [{text: A}, {text: B, why: W}], answer: [first], ",
                        "kind: single, prompt: P, options: [{text: A}, {text: B, why: W}], ",
                        "kind: single, prompt: P, answer: [0], ",
                        "kind: single, options: [{text: A}, {text: B, why: W}], answer: [0], ",
                        "kind: multiple, prompt: Two, options: [{text: A}, {text: B}, {text: C, why: W}], answer: [0, 1], ",
                        "kind: multiple, prompt: Two, options: [{text: A}, {text: B, why: W}], answer: [0], ",
                        "kind: multiple, prompt: Two, options: [{text: A}, {text: B, why: W}], answer: [0, 0], ",
                        "kind: number, prompt: P, answer: {value: 1.5, unit: U}, ",
                        "kind: number, prompt: P, answer: {value: one, unit: U}, ",
                        "kind: number, prompt: P, answer: {value: 1}, ",
                        "kind: number, prompt: P, answer: [1], ",
                        "kind: number, prompt: P, answer: {value: 1, unit: U}, exam: true, ",
                        "kind: cloze, prompt: P ___, answer: [[a, b]], ",
                        "kind: cloze, prompt: P ___, answer: [[a, a]], ",
                        "kind: cloze, prompt: P ___, answer: [[]], ",
                        "kind: cloze, prompt: P ___, answer: [a], ",
                        "kind: cloze, prompt: P, answer: [[a]], ",
                        "kind: order, prompt: P, options: [{text: A}, {text: B}, {text: C}], ",
                        "kind: order, prompt: P, options: [{text: A}, {text: B}, {text: C, why: W}], ",
                        "kind: order, prompt: P, options: [{text: A}, {text: B}], ",
                        "kind: order, prompt: P, options: [{text: A}, {text: B}, {text: C}], answer: [0, 1, 2], ",
                        "kind: match, prompt: P, pairs: [{left: A, right: B}, {left: C, right: D}], ",
                        "kind: match, prompt: P, pairs: [{left: A, right: B}, {left: C, right: D}], extra: [E], ",
                        "kind: match, prompt: P, pairs: [{left: A, right: B}], ",
                        "kind: match, prompt: P, pairs: [{left: A, right: B}, {left: C}], ",
                        "kind: match, prompt: P, pairs: [{left: A, right: B}, {left: C, right: D}], exam: true, ",
                        "kind: essay, prompt: P, ",
                        "prompt: P, ")
                .forEach(it -> all.add(head + it + end));
        String good = "kind: cloze, prompt: P ___, answer: [[a]], ";
        Stream.of("facts: []}\n", "source: 'https://example.org/'}\n", "facts: [], source: 'https://example.org/'}\n")
                .forEach(it -> all.add(head + good + it));
        Stream.of("id: A b", "service: [queue]", "difficulty: 4", "difficulty: hard", "why: ''")
                .forEach(it ->
                        all.add(head.replaceFirst(it.substring(0, it.indexOf(':')) + ": [^,]+", it) + good + end));
        return all;
    }

    @ParameterizedTest
    @MethodSource("quizzes")
    void quizzes_are_judged_alike(String yaml) {
        Content content = Content.sound(root)
                .write("notes/a.md", "a")
                .write("catalog.yml", CATEGORIES + "services: [{id: queue, name: Queue, category: all, summary: S}]\n")
                .write("quizzes/t.yml", yaml);
        content.read();
        assertThat(content.problems().isEmpty()).as(content.problems()).isEqualTo(passes("quiz.schema.json", yaml));
    }

    private void judgeAlike(String name, String yaml) {
        Content content = Content.sound(root)
                .write("notes/a.md", "a")
                .write("catalog.yml", CATEGORIES + "services: [{id: queue, name: Queue, category: all, summary: S}]\n")
                .write(name + ".yml", yaml);
        content.read();
        assertThat(content.problems().isEmpty()).as(content.problems()).isEqualTo(passes(name + ".schema.json", yaml));
    }

    @ParameterizedTest
    @ValueSource(strings = {"collate", "catalog", "rulings", "updates", "corrections"})
    void our_own_files_pass(String name) throws IOException {
        String yaml = Files.readString(Path.of("content", name + ".yml"));
        assertThat(passes(name + ".schema.json", yaml)).isTrue();
    }

    @Test
    void what_is_written_of_ids_passes() throws IOException {
        GivenIds.Given given = new GivenIds.Given(1, List.of(new Mark("a", -1, 7), new Mark("b-2", 5, -1)));
        IdsFile.write(
                root.resolve("ids.yml"),
                new GivenIds(
                        new TreeMap<>(Map.of("q-1", given, "q-2", new GivenIds.Given(2, List.of()))),
                        new TreeMap<>(Map.of("q-3", "q-1", "q-4", GivenIds.GONE))));
        assertThat(passes("ids.schema.json", Files.readString(root.resolve("ids.yml"))))
                .isTrue();
        assertThat(passes("ids.schema.json", "ids: {q-1: 1 a.b.c}\n")).isFalse();
    }

    @Test
    void schemas_name_the_keys_that_are_read() {
        assertThat(keys("collate.schema.json", "")).containsExactlyInAnyOrderElementsOf(SettingsReader.SETTINGS.keys());
        assertThat(keys("collate.schema.json", "/properties/exam"))
                .containsExactlyInAnyOrderElementsOf(SettingsReader.EXAM.keys());
        assertThat(keys("collate.schema.json", "/$defs/domain"))
                .containsExactlyInAnyOrderElementsOf(SettingsReader.DOMAIN.keys());
        assertThat(keys("collate.schema.json", "/$defs/set"))
                .containsExactlyInAnyOrderElementsOf(SettingsReader.SET.keys());
        assertThat(keys("catalog.schema.json", "")).containsExactlyInAnyOrderElementsOf(CatalogReader.CATALOG.keys());
        assertThat(keys("catalog.schema.json", "/$defs/category"))
                .containsExactlyInAnyOrderElementsOf(CatalogReader.CATEGORY.keys());
        assertThat(keys("catalog.schema.json", "/$defs/service"))
                .containsExactlyInAnyOrderElementsOf(CatalogReader.SERVICE.keys());
        assertThat(keys("catalog.schema.json", "/$defs/section"))
                .containsExactlyInAnyOrderElementsOf(Sections.SECTION.keys());
        assertThat(keys("rulings.schema.json", "")).containsExactlyInAnyOrderElementsOf(RulingsReader.RULINGS.keys());
        assertThat(keys("rulings.schema.json", "/$defs/ruling"))
                .containsExactlyInAnyOrderElementsOf(RulingsReader.RULING.keys());
        assertThat(keys("rulings.schema.json", "/$defs/side"))
                .containsExactlyInAnyOrderElementsOf(RulingsReader.SIDE.keys());
        assertThat(keys("rulings.schema.json", "/$defs/quote"))
                .containsExactlyInAnyOrderElementsOf(Quotes.QUOTE.keys());
        assertThat(keys("updates.schema.json", "")).containsExactlyInAnyOrderElementsOf(UpdatesReader.UPDATES.keys());
        assertThat(keys("updates.schema.json", "/$defs/update"))
                .containsExactlyInAnyOrderElementsOf(UpdatesReader.UPDATE.keys());
        assertThat(keys("updates.schema.json", "/$defs/quote"))
                .containsExactlyInAnyOrderElementsOf(Quotes.QUOTE.keys());
        assertThat(keys("corrections.schema.json", ""))
                .containsExactlyInAnyOrderElementsOf(CorrectionsReader.CORRECTIONS.keys());
        assertThat(keys("corrections.schema.json", "/$defs/correction"))
                .containsExactlyInAnyOrderElementsOf(CorrectionsReader.CORRECTION.keys());
        assertThat(keys("comparison.schema.json", ""))
                .containsExactlyInAnyOrderElementsOf(ComparisonsReader.COMPARISON.keys());
        assertThat(keys("comparison.schema.json", "/$defs/column"))
                .containsExactlyInAnyOrderElementsOf(ComparisonsReader.COLUMN.keys());
        assertThat(keys("comparison.schema.json", "/$defs/row"))
                .containsExactlyInAnyOrderElementsOf(ComparisonsReader.ROW.keys());
        assertThat(keys("comparison.schema.json", "/$defs/cell"))
                .containsExactlyInAnyOrderElementsOf(ComparisonsReader.CELL.keys());
        assertThat(keys("comparison.schema.json", "/$defs/find"))
                .containsExactlyInAnyOrderElementsOf(ComparisonsReader.FIND.keys());
        assertThat(keys("quiz.schema.json", "")).containsExactlyInAnyOrderElementsOf(QuizzesReader.QUIZ.keys());
        assertThat(keys("quiz.schema.json", "/$defs/question"))
                .containsExactlyInAnyOrderElementsOf(QuizzesReader.QUESTION.keys());
        assertThat(keys("quiz.schema.json", "/$defs/option"))
                .containsExactlyInAnyOrderElementsOf(AnswerReader.OPTION.keys());
        assertThat(keys("quiz.schema.json", "/$defs/pair"))
                .containsExactlyInAnyOrderElementsOf(AnswerReader.PAIR.keys());
        assertThat(keys("quiz.schema.json", "/$defs/amount"))
                .containsExactlyInAnyOrderElementsOf(AnswerReader.AMOUNT.keys());
        assertThat(keys("corrections.schema.json", "/$defs/statement"))
                .containsExactlyInAnyOrderElementsOf(CorrectionsReader.STATEMENT.keys());
    }

    private static List<String> keys(String schema, String pointer) {
        JsonNode node = JsonMapper.shared().readTree(schemas().get(schema)).at(pointer + "/properties");
        return node.propertyStream().map(Map.Entry::getKey).toList();
    }

    static boolean passes(String name, String yaml) {
        Schema schema =
                READ.computeIfAbsent(name, it -> REGISTRY.getSchema(schemas().get(it)));
        return schema.validate(yaml, InputFormat.YAML).isEmpty();
    }

    private static Map<String, String> schemas() {
        return Schemas.files().stream()
                .collect(Collectors.toMap(SiteFile::path, file -> new String(file.bytes(), UTF_8)));
    }
}
