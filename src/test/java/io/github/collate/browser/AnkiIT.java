package io.github.collate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.github.collate.jar.Jar;
import io.github.collate.render.AnkiFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Anki package that the jar writes, read by a published reader of such packages (src/test/resources/anki). */
class AnkiIT extends InBrowser {

    private static final String HOST = "http://anki.invalid/";
    private static final String COLLECTION = "collection.anki2";
    private static final String UNIT = "\u001f";

    @TempDir
    private Path folder;

    private JsonNode read(Path site) throws IOException {
        byte[] apkg = Files.readAllBytes(site.resolve("study/cards.apkg"));
        byte[] collection = Objects.requireNonNull(AnkiFile.of(apkg).entries.get(COLLECTION));
        try (BrowserContext context = open(true, 800, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.route(HOST + "**", route -> answer(route, collection));
            page.navigate(HOST + "reader.html");
            page.waitForFunction("window.read");
            return new JsonMapper().readTree((String) page.evaluate("window.read()"));
        }
    }

    private static void answer(Route route, byte[] collection) {
        String name = URI.create(route.request().url()).getPath().substring(1);
        byte[] body = name.equals(COLLECTION) ? collection : resource(name);
        route.fulfill(new Route.FulfillOptions().setBodyBytes(body).setContentType(type(name)));
    }

    private static byte[] resource(String name) {
        try (InputStream in = AnkiIT.class.getResourceAsStream("/anki/" + name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String name) {
        if (name.endsWith(".html")) return "text/html";
        if (name.endsWith(".js")) return "text/javascript";
        return name.endsWith(".wasm") ? "application/wasm" : "application/octet-stream";
    }

    private static Map<String, JsonNode> byName(JsonNode read) {
        Map<String, JsonNode> notes = new TreeMap<>();
        for (JsonNode note : read.get("notes")) notes.put(note.get("guid").asString(), note);
        assertThat(notes).hasSize(read.get("notes").size());
        return notes;
    }

    private static Map<String, JsonNode> members(JsonNode object) {
        Map<String, JsonNode> members = new TreeMap<>();
        object.properties().forEach(it -> members.put(it.getKey(), it.getValue()));
        return members;
    }

    @Test
    void every_question_and_card_of_the_site_is_in_it() throws IOException {
        JsonNode read = read(SITE.file(""));
        JsonNode questions = new JsonMapper()
                .readTree(Files.readString(SITE.file("data/quiz.json")))
                .get("questions");
        long cards = Files.readString(SITE.file("study/cards.csv")).split("\r\n").length - 1L;
        assertThat(byName(read)).hasSize((int) (questions.size() + cards));
        assertThat(cards).isGreaterThan(100);

        JsonNode collection = read.get("collection");
        Map<String, JsonNode> models = members(collection.get("models"));
        Map<String, JsonNode> decks = members(collection.get("decks"));
        assertThat(collection.get("ver").asInt()).isEqualTo(11);
        assertThat(models).hasSize(2);
        Set<Long> ids = new HashSet<>();
        for (JsonNode note : read.get("notes")) {
            JsonNode model = Objects.requireNonNull(models.get(note.get("mid").asString()));
            assertThat(note.get("flds").asString().split(UNIT, -1))
                    .hasSize(model.get("flds").size());
            assertThat(note.get("tags").asString())
                    .startsWith(" ")
                    .endsWith(" ")
                    .contains(" service::", " kind::");
            assertThat(ids.add(note.get("id").asLong())).isTrue();
            assertThat(note.get("cards").size()).isEqualTo(1);
            JsonNode deck = Objects.requireNonNull(
                    decks.get(note.get("cards").get(0).get("did").asString()));
            assertThat(deck.get("name").asString()).contains("::");
        }
    }

    @Test
    void after_a_change_the_same_notes_have_the_new_text_and_a_later_time() throws IOException {
        Path mine = folder.resolve("mine");
        Path content = mine.resolve("content");
        Path site = folder.resolve("site");
        Jar.here().run("init", mine.toString());
        Jar.here().run("ids", "--content", content.toString(), "--out", site.toString());
        Jar.here().build(site, "--no-pdf", "--content", content.toString());
        Map<String, JsonNode> before = byName(read(site));

        String old = "This is blossom end rot, which comes from uneven watering.";
        Path quiz;
        try (var files = Files.list(content.resolve("quizzes"))) {
            quiz = files.findFirst().orElseThrow();
        }
        String text = Files.readString(quiz);
        assertThat(text).contains(old);
        Files.writeString(quiz, text.replace(old, "Uneven watering brings this blossom end rot about."));
        Jar.here().build(site, "--no-pdf", "--content", content.toString());
        Map<String, JsonNode> after = byName(read(site));

        assertThat(after.keySet()).isEqualTo(before.keySet());
        int changed = 0;
        for (Map.Entry<String, JsonNode> note : after.entrySet()) {
            JsonNode was = Objects.requireNonNull(before.get(note.getKey()));
            JsonNode now = note.getValue();
            assertThat(now.get("id")).isEqualTo(was.get("id"));
            assertThat(now.get("mid")).isEqualTo(was.get("mid"));
            if (now.get("flds").equals(was.get("flds"))) {
                assertThat(now.get("mod")).isEqualTo(was.get("mod"));
            } else {
                changed++;
                assertThat(now.get("flds").asString()).contains("Uneven watering brings");
                assertThat(now.get("mod").asLong()).isGreaterThan(was.get("mod").asLong());
            }
        }
        assertThat(changed).isEqualTo(1);
    }
}
