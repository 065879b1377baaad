package io.github.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a question whose facts the notes do not hold. */
class QuestionGroundsTest {

    private static final String HOT = "A wood oven reaches 450 degrees.";

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void site() throws IOException {
        write("content/collate.yml", """
                title: Kitchen
                baseUrl: https://kitchen.example/
                sets: [{id: ann, title: Ann, path: notes/ann.md}]
                """);
        write("content/catalog.yml", """
                categories: [{id: heat, name: Heat}]
                services: [{id: oven, name: Oven, category: heat, summary: Bakes.}]
                sections: [{id: overview, name: Overview}]
                """);
        write("content/notes/ann.md", "# Oven\n\n- " + HOT + "\n- A gas oven is cheap to buy.\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private void ask(String... facts) throws IOException {
        StringBuilder quiz = new StringBuilder("questions:\n");
        for (String fact : facts) {
            quiz.append("""
                      - id: oven-heat-%s
                        kind: number
                        service: oven
                        difficulty: 1
                        prompt: How hot does a wood oven get?
                        answer: {value: 450, unit: degrees}
                        why: It is a hot oven.
                        facts: [%s]
                    """.formatted(quiz.length(), fact));
        }
        write("content/quizzes/oven.yml", quiz.toString());
    }

    private int build(String... more) {
        err.getBuffer().setLength(0);
        List<String> arguments = List.of(
                "build",
                "--no-pdf",
                "--content",
                folder.resolve("content").toString(),
                "--templates",
                "templates",
                "--out",
                folder.resolve("site").toString());
        return Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private JsonNode data(String name) throws IOException {
        return new JsonMapper().readTree(Files.readString(folder.resolve("site/data/" + name + ".json")));
    }

    /** The id the hot sentence's fact gets. */
    private String hot() throws IOException {
        assertThat(build()).as(err.toString()).isEqualTo(Main.DONE);
        for (JsonNode fact : data("ledger").get("facts")) {
            if (fact.get("text").asString().contains("450"))
                return fact.get("id").asString();
        }
        throw new AssertionError("the sentence is no fact");
    }

    /** The authored questions, each with the facts it rests on. */
    private List<String> asked() throws IOException {
        return data("quiz")
                .get("questions")
                .valueStream()
                .filter(it -> it.get("source").asString().equals("authored"))
                .map(it -> it.get("id").asString() + " " + it.get("facts"))
                .toList();
    }

    @Test
    void a_question_rests_on_the_facts_it_names() throws IOException {
        String hot = hot();
        ask(hot);
        assertThat(build()).as(err.toString()).isEqualTo(Main.DONE);
        assertThat(asked()).containsExactly("oven-heat-11 [\"" + hot + "\"]");
    }

    @Test
    void a_fact_that_nobody_says_is_an_error_with_its_place() throws IOException {
        ask(hot() + ", oven-00000000");
        assertThat(build()).isEqualTo(Main.BAD_CONTENT);
        assertThat(err.toString())
                .contains("content/quizzes/oven.yml:9:28: error: no note says 'oven-00000000' any more")
                .contains("hint: name another fact (data/ledger.json lists them), or give the question a source");
    }

    @Test
    void a_fact_that_became_another_is_followed() throws IOException {
        String hot = hot();
        write("content/ids.yml", "ids:\nretired:\n  oven-00000000: " + hot + "\n");
        ask("oven-00000000");
        assertThat(build()).as(err.toString()).isEqualTo(Main.DONE);
        assertThat(asked()).containsExactly("oven-heat-11 [\"" + hot + "\"]");
    }

    @Test
    void other_notes_leave_questions_out_with_one_warning() throws IOException {
        String hot = hot();
        ask(hot, "oven-00000000", "oven-11111111");
        write("others/bob.md", "# Oven\n\n- " + HOT + "\n- Bob has no gas.\n");
        assertThat(build("--notes", folder.resolve("others").toString()))
                .as(err.toString())
                .isEqualTo(Main.DONE);
        assertThat(err.toString())
                .containsOnlyOnce("warning: questions")
                .contains("questions that rest on facts which these notes do not hold: 2")
                .contains("hint: they are left out; this is the first");
        assertThat(asked()).containsExactly("oven-heat-11 [\"" + hot + "\"]");
    }
}
