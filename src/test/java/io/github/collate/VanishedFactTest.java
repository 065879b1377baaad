package io.github.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a comparison's cell when the sentence it rests on leaves the notes. */
class VanishedFactTest {

    private static final String HOT = "A wood oven reaches 450 degrees.";
    private static final String NOTES = "# Oven\n\n- " + HOT + "\n- A gas oven is cheap to buy.\n";

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void site() throws IOException {
        write("collate.yml", """
                title: Kitchen
                baseUrl: https://kitchen.example/
                sets: [{id: ann, title: Ann, path: notes/ann.md}]
                """);
        write("catalog.yml", """
                categories: [{id: heat, name: Heat}]
                services: [{id: oven, name: Oven, category: heat, summary: Bakes.}]
                sections: [{id: overview, name: Overview}]
                """);
        write("notes/ann.md", NOTES);
        write("comparisons/ovens.yml", table(id()));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private static String table(String fact) {
        return """
                title: Ovens
                question: Which oven?
                services: [oven]
                columns: [{id: heat, title: Heat}]
                rows:
                  - id: wood
                    title: Brick oven
                    cells:
                      heat: {text: 450 degrees, facts: [%s]}
                """.formatted(fact);
    }

    private int build() {
        err.getBuffer().setLength(0);
        return Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "build",
                "--no-pdf",
                "--content",
                folder.resolve("content").toString(),
                "--templates",
                "templates",
                "--out",
                folder.resolve("site").toString());
    }

    private JsonNode data(String name) throws IOException {
        return new JsonMapper().readTree(Files.readString(folder.resolve("site/data/" + name + ".json")));
    }

    /** The id the sentence's fact gets. */
    private String id() throws IOException {
        assertThat(build()).as(err.toString()).isEqualTo(Main.DONE);
        for (JsonNode fact : data("ledger").get("facts")) {
            if (fact.get("text").asString().contains("450"))
                return fact.get("id").asString();
        }
        throw new AssertionError("the sentence is no fact");
    }

    private String state() throws IOException {
        JsonNode cell = data("tables").at("/tables/0/rows/0/cells/heat");
        return cell.get("text").asString() + ", " + cell.get("state").asString();
    }

    @Test
    void as_long_as_the_sentence_is_there_the_cell_is_stated() throws IOException {
        assertThat(build()).as(err.toString()).isEqualTo(Main.DONE);
        assertThat(state()).isEqualTo("450 degrees, stated");
        assertThat(folder.resolve("site/comparisons/ovens.html")).exists();
    }

    @Test
    void without_it_the_build_fails_with_the_line_and_the_site_stays() throws IOException {
        assertThat(build()).isEqualTo(Main.DONE);
        write("notes/ann.md", NOTES.replace(HOT, "A wood oven smells good."));
        assertThat(build()).isEqualTo(Main.BAD_CONTENT);
        assertThat(err.toString())
                .contains("comparisons/ovens.yml:9:41: error: no note says 'oven-")
                .contains("heat: {text: 450 degrees, facts: [oven-");
        assertThat(state()).isEqualTo("450 degrees, stated");
    }

    @Test
    void or_the_cell_is_unstated_where_the_table_may_do_without() throws IOException {
        write("comparisons/ovens.yml", "vanished: unstated\n" + table(id()));
        write("notes/ann.md", NOTES.replace(HOT, "A wood oven smells good."));
        assertThat(build()).as(err.toString()).isEqualTo(Main.DONE);
        assertThat(state()).isEqualTo("not stated, unstated");
        assertThat(Files.readString(folder.resolve("site/comparisons.html"))).contains("What nobody says");
    }
}
