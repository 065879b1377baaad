package io.github.collate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
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
    static Path folder;

    private static final StringWriter err = new StringWriter();

    @BeforeAll
    static void build() {
        assertThat(run("build")).as(err.toString()).isEqualTo(Main.DONE);
    }

    private static int run(String command) {
        return Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                command,
                "--no-pdf",
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
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void every_made_question_takes_its_key_from_what_it_was_made_from() throws Exception {
        int made = 0;
        for (JsonNode question : json("quiz").get("questions")) {
            if (!question.get("source").asString().equals("generated")) continue;
            made++;
            String why = question.get("why").asString();
            for (JsonNode key : question.get("answer")) {
                String right = switch (question.get("kind").asString()) {
                    case "single", "multiple" ->
                        question.get("options").get(key.asInt()).asString();
                    case "cloze" -> key.get(0).asString();
                    default -> key.asString();
                };
                boolean column = question.get("id").asString().startsWith("made-holds-");
                String said = column ? right.substring(right.indexOf(": ") + 2) : right;
                if (question.get("kind").asString().matches("single|multiple|cloze|number"))
                    assertThat(why.replace(",", "")).contains(said.replace(",", ""));
            }
        }
        assertThat(made).isGreaterThanOrEqualTo(500);
    }

    @Test
    void every_set_says_what_it_should_and_every_service_has_a_page() throws Exception {
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

    private static JsonNode json(String name) throws IOException {
        return new JsonMapper().readTree(Files.readString(folder.resolve("site/data/" + name + ".json")));
    }

    @Test
    void at_least_fourteen_pictures_and_two_calculators_stand_on_pages() throws Exception {
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

    /** The questions that authors wrote. */
    private static List<JsonNode> authored() throws IOException {
        return json("quiz")
                .get("questions")
                .valueStream()
                .filter(question -> text(question, "source").equals("authored"))
                .toList();
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }

    private static Map<String, Long> count(List<JsonNode> nodes, String key) {
        return nodes.stream().collect(Collectors.groupingBy(node -> text(node, key), Collectors.counting()));
    }

    @Test
    void there_are_questions_of_every_kind_for_every_service() throws Exception {
        List<JsonNode> questions = authored();
        assertThat(questions).hasSizeGreaterThanOrEqualTo(330);
        assertThat(questions).extracting(question -> text(question, "id")).doesNotHaveDuplicates();
        assertThat(count(questions, "kind"))
                .containsOnlyKeys("single", "multiple", "number", "cloze", "order", "match");
        Map<String, Long> asked = count(questions, "service");
        count(json("ledger").get("facts").valueStream().toList(), "topic").forEach((service, facts) -> {
            if (facts >= 10) {
                assertThat(asked.getOrDefault(service, 0L)).as(service).isGreaterThanOrEqualTo(5);
            }
        });
    }

    @Test
    void questions_are_spread_like_the_exam_and_some_are_as_long_as_there() throws Exception {
        List<JsonNode> questions = authored();
        Map<String, Long> domains = count(questions, "domain");
        Map.of("development", 32, "security", 26, "deployment", 24, "troubleshooting", 18)
                .forEach((domain, weight) -> assertThat(domains.getOrDefault(domain, 0L) * 100.0 / questions.size())
                        .as(domain)
                        .isBetween(weight - 3.0, weight + 3.0));
        List<Integer> words = questions.stream()
                .filter(question -> question.path("exam").asBoolean(false))
                .map(question -> text(question, "prompt").split("\\s+").length)
                .toList();
        assertThat(words).hasSizeGreaterThanOrEqualTo(60).allMatch(length -> length >= 40 && length <= 110);
    }

    /** Were the right option often the longest or the shortest, one could do without knowing. */
    @Test
    void the_length_of_an_option_tells_nothing() throws Exception {
        for (String kind : List.of("single", "multiple")) {
            double byChance = 0;
            double longest = 0;
            double shortest = 0;
            List<JsonNode> questions = authored().stream()
                    .filter(question -> text(question, "kind").equals(kind))
                    .toList();
            for (JsonNode question : questions) {
                List<Integer> lengths = question.get("options")
                        .valueStream()
                        .map(option -> option.asString().length())
                        .toList();
                List<Integer> right = question.get("answer")
                        .valueStream()
                        .map(JsonNode::asInt)
                        .toList();
                byChance += (double) right.size() / lengths.size();
                longest += share(lengths, right, Collections.max(lengths));
                shortest += share(lengths, right, Collections.min(lengths));
            }
            assertThat(longest / questions.size()).as(kind).isCloseTo(byChance / questions.size(), within(0.1));
            assertThat(shortest / questions.size()).as(kind).isCloseTo(byChance / questions.size(), within(0.1));
        }
    }

    /** Of the options of that length, the share that is right. */
    private static double share(List<Integer> lengths, List<Integer> right, int length) {
        long all = lengths.stream().filter(it -> it == length).count();
        return (double) right.stream().filter(at -> lengths.get(at) == length).count() / all;
    }
}
