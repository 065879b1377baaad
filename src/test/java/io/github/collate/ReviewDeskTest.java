package io.github.collate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Cache;
import io.github.collate.model.Problems;
import io.github.collate.publish.Starting;
import io.github.collate.read.Sources;
import io.github.collate.read.Starter;
import io.github.collate.serve.Desk.Given;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page is told about its answers, over the starter site. */
class ReviewDeskTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path folder;

    private Path content;
    private Path file;
    private String before;
    private Optional<Knowledge> known = Optional.empty();
    private ReviewDesk desk;

    @BeforeEach
    void begin() throws IOException {
        Starting.write(folder.resolve("mine"), Starter.files());
        content = folder.resolve("mine/content");
        file = content.resolve("corrections.yml");
        before = Files.readString(file);
        desk = new ReviewDesk(() -> known, content);
    }

    private void build() {
        Config config = new Config(
                Sources.of(content), folder.resolve("site"), Optional.empty(), Optional.empty(), false, false);
        Progress progress = new Progress(new PrintWriter(new StringWriter()), false);
        known = Optional.of(new SiteBuilder(config, new Problems(), progress, new Cache()).understand());
    }

    private static JsonNode read(Given given) {
        return MAPPER.readTree(given.json());
    }

    private static String id(JsonNode shown) {
        return shown.get("sheet").get("id").asString();
    }

    private Given tell(String question, String key) {
        return desk.take(
                MAPPER.writeValueAsString(Map.of("question", question, "key", key, "topic", "", "reason", "")));
    }

    @Test
    void before_there_is_a_site_it_is_said() {
        assertThat(desk.now().status()).isEqualTo(503);
        assertThat(tell("", "s").status()).isEqualTo(503);
        assertThat(desk.choices().json()).contains("being built");
    }

    @Test
    void an_answer_is_kept_and_the_next_question_given_at_once() throws IOException {
        build();
        JsonNode first = read(desk.now());
        assertThat(first.get("asked").asInt()).isZero();
        Given given = tell(id(first), "d");
        assertThat(given.status()).isEqualTo(200);
        assertThat(read(given).get("notice").asString()).isEqualTo("Kept: different.");
        assertThat(read(given).get("asked").asInt())
                .as("the pair that contradicts is not asked about as one that may be the same")
                .isEqualTo(2);
        String after = Files.readString(file);
        assertThat(after).startsWith(before);
        assertThat(after.substring(before.length())).startsWith("  - different:\n");

        assertThat(tell(id(first), "d").status())
                .as("the same answer once more")
                .isEqualTo(409);
        assertThat(Files.readString(file)).isEqualTo(after);

        Given undone = tell(id(read(given)), "u");
        assertThat(id(read(undone))).isEqualTo(id(first));
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void the_place_is_kept_over_builds_until_a_note_is_changed() throws IOException {
        build();
        JsonNode second = read(tell(id(read(desk.now())), "d"));
        build();
        assertThat(read(desk.now()).get("sheet")).isEqualTo(second.get("sheet"));
        assertThat(read(desk.now()).get("asked").asInt()).isEqualTo(2);
        Path note = content.resolve(known.orElseThrow().input().notes().get(0).shown());
        Files.writeString(note, Files.readString(note) + "\n\nOne more line.\n");
        build();
        assertThat(read(desk.now()).get("asked").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "s", "{\"key\":\"s\"}", "{\"question\":1,\"key\":{}}"})
    void what_is_no_answer_changes_nothing(String answer) throws IOException {
        build();
        assertThat(desk.take(answer).status()).isEqualTo(400);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void keys_without_meaning_change_nothing() throws IOException {
        build();
        String id = id(read(desk.now()));
        assertThat(tell(id, "y").status()).isEqualTo(400);
        assertThat(tell(id, "same").status()).isEqualTo(400);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void a_file_that_cannot_be_added_to_is_told_with_its_line() throws IOException {
        build();
        Files.writeString(file, "# mine\ncorrections: {}\n");
        Given given = tell(id(read(desk.now())), "s");
        assertThat(given.status()).isEqualTo(409);
        JsonNode problem = read(given).get("problem");
        assertThat(problem.get("place").asString()).endsWith("content/corrections.yml:2:1");
        assertThat(problem.get("hint").asString()).contains("each behind '- '");
        assertThat(Files.readString(file)).isEqualTo("# mine\ncorrections: {}\n");
    }
}
