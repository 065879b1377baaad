package io.github.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content that comes with the project has no problem at all, warnings included: a verdict that quotes what no note
 * says, a service without statements, a link that leads nowhere fails here with its line.
 */
class ContentTest {

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String command) {
        return Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                command,
                "--strict",
                "--content",
                "content",
                "--templates",
                "templates",
                "--out",
                folder.resolve("site").toString());
    }

    @Test
    void the_shipped_content_has_no_problem() {
        int status = run("check");
        assertThat(err.toString()).isEmpty();
        assertThat(status).isEqualTo(Main.DONE);
    }

    @Test
    void every_set_says_what_it_should_and_every_service_has_a_page() throws Exception {
        assertThat(run("build")).as(err.toString()).isEqualTo(Main.DONE);
        JsonNode ledger = json("ledger");
        Map<String, Integer> origins = new HashMap<>();
        Set<String> services = new HashSet<>();
        for (JsonNode fact : ledger.get("facts")) {
            services.add(fact.get("topic").asString());
            for (JsonNode origin : fact.get("origins")) {
                origins.merge(origin.get("set").asString(), 1, Integer::sum);
            }
        }
        assertThat(services).hasSizeGreaterThanOrEqualTo(50);
        for (String service : services) {
            assertThat(folder.resolve("site/services/" + service + ".html")).exists();
        }
        assertThat(origins.get("a")).isGreaterThanOrEqualTo(450);
        assertThat(origins.get("b")).isGreaterThanOrEqualTo(550);
        assertThat(origins.get("c")).isGreaterThanOrEqualTo(950);
        assertThat(origins.get("d")).isGreaterThanOrEqualTo(450);
        assertThat(origins.get("e")).isGreaterThanOrEqualTo(550);
    }

    @Test
    void comparisons_rest_on_facts_that_are_there() throws Exception {
        assertThat(run("build")).as(err.toString()).isEqualTo(Main.DONE);
        Set<String> facts = new HashSet<>();
        for (JsonNode fact : json("ledger").get("facts"))
            facts.add(fact.get("id").asString());
        Map<String, Integer> states = new HashMap<>();
        JsonNode tables = json("tables").get("tables");
        for (JsonNode table : tables) {
            assertThat(folder.resolve("site/comparisons/" + table.get("id").asString() + ".html"))
                    .exists();
            for (JsonNode row : table.get("rows")) {
                for (JsonNode cell : row.get("cells")) {
                    String state = cell.get("state").asString();
                    assertThat(cell.get("text").asString()).isNotBlank();
                    for (JsonNode fact : cell.get("facts")) assertThat(facts).contains(fact.asString());
                    boolean noted = state.equals("stated") || state.equals("disputed");
                    assertThat(cell.get("facts").isEmpty() && noted).isFalse();
                    states.merge(state, 1, Integer::sum);
                }
            }
        }
        assertThat(tables.size()).isGreaterThanOrEqualTo(35);
        int cells = states.values().stream().mapToInt(Integer::intValue).sum();
        int noted = states.get("stated") + states.getOrDefault("disputed", 0);
        assertThat(noted * 100.0 / cells).as(states.toString()).isGreaterThanOrEqualTo(60);
    }

    private JsonNode json(String name) throws IOException {
        return new JsonMapper().readTree(Files.readString(folder.resolve("site/data/" + name + ".json")));
    }

    @Test
    void at_least_fourteen_pictures_and_two_calculators_stand_on_pages() throws Exception {
        assertThat(run("build")).as(err.toString()).isEqualTo(Main.DONE);
        Set<String> pictures = new HashSet<>();
        Set<String> calculators = new HashSet<>();
        try (Stream<Path> pages = Files.list(folder.resolve("site/services"))) {
            for (Path page : pages.toList()) {
                Document document = Jsoup.parse(page);
                pictures.addAll(document.select("figure.picture:has(svg title):has(svg desc)")
                        .eachAttr("id"));
                calculators.addAll(document.select(".calculator").eachAttr("id"));
            }
        }
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(14);
        assertThat(calculators).hasSizeGreaterThanOrEqualTo(2);
    }
}
