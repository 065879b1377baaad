package io.github.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A second subject, tea, from notes in Org, flash cards (as Windows saves them) and saved web pages to a whole site. */
class FormatsSiteTest {

    private static final Path CONTENT = Path.of("src", "test", "resources", "sites", "tea", "content");

    @TempDir
    private Path site;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void it_is_built_without_problems_and_nothing_is_lost_or_let_in() throws IOException {
        assertThat(run("build", "--no-pdf", "--strict")).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString())
                .contains("4 facts said by two sets or more")
                .contains("contradictions: 0 open, 0 settled, 1 only of different scopes");
        assertThat(lost(JsonMapper.shared().readTree(site.resolve("data/ledger.json"))))
                .isEmpty();
        assertThat(site.resolve("comparisons/leaves.html")).content().contains("four minutes");
        assertThat(site.resolve("data/quiz.json")).content().contains("black-tea-time");
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(pages).hasSizeGreaterThan(10);
            for (Path page : pages) {
                Document shown = Jsoup.parse(page);
                assertThat(shown.select(
                                "[onclick], [style], #green, a[href^=javascript], script:containsData(Sold out)"))
                        .as(page.toString())
                        .isEmpty();
                assertThat(shown.text()).doesNotContain("moonstone");
            }
        }
    }

    /** Lines that are neither an origin nor left out, and raw texts that do not stand where the ledger says. */
    private static List<String> lost(JsonNode ledger) throws IOException {
        List<JsonNode> places = new ArrayList<>();
        ledger.get("facts").forEach(fact -> fact.get("origins").forEach(places::add));
        ledger.get("dropped").forEach(places::add);
        Map<String, List<String>> texts = new TreeMap<>();
        for (JsonNode set : ledger.get("sets")) {
            for (JsonNode file : set.get("files")) {
                String path = set.get("id").asString() + "/" + file.get("path").asString();
                texts.put(path, Files.readAllLines(CONTENT.resolve("notes").resolve(path)));
            }
        }
        assertThat(texts)
                .containsOnlyKeys(
                        "kettle/brewing.org", "kettle/words.csv", "teahouse/leaves.html", "teahouse/water.html");
        Map<String, List<String>> open = new TreeMap<>();
        texts.forEach((path, lines) -> open.put(path, new ArrayList<>(lines)));
        List<String> faults = new ArrayList<>();
        for (JsonNode place : places) {
            String path = place.get("set").asString() + "/" + place.get("file").asString();
            int line = place.get("line").asInt();
            int end = place.get("endLine").asInt();
            String stands =
                    String.join("\n", texts.getOrDefault(path, List.of()).subList(line - 1, end));
            if (!stands.contains(place.get("text").asString())) faults.add(place.toString());
            for (int i = line; i <= end; i++) open.getOrDefault(path, List.of()).set(i - 1, "");
        }
        open.forEach((path, lines) ->
                lines.stream().filter(text -> !text.isBlank()).forEach(text -> faults.add(path + ": " + text)));
        return faults;
    }

    @Test
    void explain_knows_a_line_of_each_format() {
        assertThat(run("explain", "leaves.html:22")).isZero();
        assertThat(out.toString())
                .contains("says     Keep green tea in a closed tin, away from light.")
                .contains("merged   with kettle/brewing.org:11: the same text about the same subject");
        assertThat(run("explain", "words.csv:3")).isZero();
        assertThat(out.toString())
                .contains(
                        "says     What happens to the leaves of oolong? They are stopped on the way, between green and black.")
                .contains("service  oolong (Oolong)");
        assertThat(run("explain", "brewing.org:8")).isZero();
        assertThat(out.toString()).contains("service  green-tea (Green tea): heading \"Green tea\"");
        assertThat(run("explain", "brewing.org:13")).isZero();
        assertThat(out.toString()).contains("dropped  as heading: * DONE Black tea [2/2]");
    }

    private int run(String command, String... more) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> arguments =
                new ArrayList<>(List.of(command, "--content", CONTENT.toString(), "--out", site.toString()));
        arguments.addAll(List.of(more));
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
    }
}
