package io.github.collate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.render.AnkiFile;
import io.github.collate.render.AnkiFile.Note;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What learners take along, from the content to the package, over several versions of the content. */
class StudyTest {

    private static final String PROMPT = "How hot is a brick oven?";
    private static final long DAY = Instant.parse("2026-11-02T00:00:00Z").getEpochSecond();

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void site() throws IOException {
        write("collate.yml", """
                title: Kitchen
                baseUrl: https://kitchen.example/
                contentDate: 2026-11-02
                sets: [{id: ann, title: Ann, path: notes/ann.md}]
                """);
        write("catalog.yml", """
                categories: [{id: heat, name: Heat}]
                services: [{id: oven, name: "Oven::<b>", aliases: [oven], category: heat, summary: Bakes.}]
                sections: [{id: overview, name: Overview}]
                """);
        write(
                "notes/ann.md",
                "# Oven\n\n- A wood-fired oven bakes a pizza at 450 degrees.\n- The oven takes a tray of 40 cm.\n");
        write("quizzes/oven.yml", """
                questions:
                  - id: oven-heat
                    kind: single
                    service: oven
                    section: overview
                    difficulty: 1
                    prompt: How hot is a brick oven?
                    options:
                      - {text: "=450 <i>degrees</i> [sound:a.mp3]"}
                      - {text: 250 degrees, why: That bakes bread.}
                    answer: [0]
                    why: It bakes at 450 degrees.
                    source: https://kitchen.example/ovens?a=1&b="2"
                  - id: oven-tray
                    kind: number
                    service: oven
                    difficulty: 1
                    prompt: How wide is a tray?
                    answer: {value: 40, unit: cm}
                    why: Trays measure 40 cm.
                    source: https://kitchen.example/trays
                """.replace("\"2\"", "2"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private void edit(String path, String words, String others) throws IOException {
        String text = Files.readString(folder.resolve("content").resolve(path));
        assertThat(text).contains(words);
        write(path, text.replace(words, others));
    }

    private int run(String command) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(
                new PrintWriter(out),
                new PrintWriter(err),
                command,
                "--content",
                folder.resolve("content").toString(),
                "--templates",
                "templates",
                "--out",
                folder.resolve("site").toString());
    }

    private AnkiFile build() throws IOException {
        assertThat(run("build")).as(err.toString()).isEqualTo(Main.DONE);
        return AnkiFile.of(Files.readAllBytes(folder.resolve("site/study/cards.apkg")));
    }

    private static Note asked(AnkiFile file, String prompt) {
        return file.notes.values().stream()
                .filter(note -> prompt.equals(note.fields().get("Prompt")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_package_is_whole() throws Exception {
        AnkiFile file = build();
        assertThat(file.entries).containsOnlyKeys("collection.anki2", "media");
        assertThat(new String(Objects.requireNonNull(file.entries.get("media")), StandardCharsets.UTF_8))
                .isEqualTo("{}");
        assertThat(file.integrity).isEqualTo("ok");
        assertThat(file.version).isEqualTo(11);
        assertThat(file.decks.values().stream().map(deck -> deck.get("name").asString()))
                .containsExactlyInAnyOrder("Default", "Kitchen", "Kitchen::Oven:<b>");
        assertThat(file.notes).hasSizeGreaterThanOrEqualTo(2);
        for (Note note : file.notes.values()) {
            String first = note.fields().values().iterator().next();
            String words = Jsoup.parseBodyFragment(first).body().wholeText();
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(words.getBytes(StandardCharsets.UTF_8));
            assertThat(HexFormat.of().toHexDigits((int) note.check()))
                    .isEqualTo(HexFormat.of().formatHex(hash, 0, 4));
            assertThat(note.first()).isEqualTo(words);
            assertThat(note.cards()).isEqualTo(1);
            assertThat(note.changed()).isEqualTo(DAY);
            assertThat(note.deck()).isEqualTo("Kitchen::Oven:<b>");
            assertThat(note.tags()).contains("service::oven");
            assertThat(note.fields().get("Link")).startsWith("https://kitchen.example/services/oven.html");
        }
    }

    @Test
    void a_question_has_all_that_it_has_on_the_site_and_nothing_runs() throws IOException {
        Note note = asked(build(), PROMPT);
        assertThat(note.tags()).containsExactly("kind::single", "section::overview", "service::oven");
        assertThat(note.model()).isEqualTo("Kitchen: questions");
        assertThat(note.fields()).containsEntry("Why", "It bakes at 450 degrees.");
        assertThat(note.fields()).containsEntry("Wrong", "<ul><li>250 degrees: That bakes bread.</li></ul>");
        assertThat(note.fields().get("Answer"))
                .isEqualTo("<ul><li>=450 &lt;i&gt;degrees&lt;/i&gt; &#91;sound:a.mp3]</li></ul>");
        assertThat(note.fields().get("Page")).isEqualTo("https://kitchen.example/ovens?a=1&amp;b=2");
        assertThat(note.fields().get("Service")).isEqualTo("Oven::&lt;b&gt;");
        for (String field : note.fields().values()) {
            Document html = Jsoup.parseBodyFragment(field);
            for (Element element : html.body().select("*:not(body)")) {
                assertThat(element.tagName()).isIn("ul", "ol", "li");
                assertThat(element.attributesSize()).isZero();
            }
        }
    }

    @Test
    void the_same_content_gives_the_same_bytes() throws IOException {
        build();
        byte[] first = Files.readAllBytes(folder.resolve("site/study/cards.apkg"));
        build();
        assertThat(folder.resolve("site/study/cards.apkg")).hasBinaryContent(first);
    }

    @Test
    void a_newer_package_updates_what_has_changed_and_keeps_the_rest() throws IOException {
        assertThat(run("ids")).as(err.toString()).isEqualTo(Main.DONE);
        assertThat(out.toString()).contains("cards.yml: ");
        AnkiFile first = build();
        assertThat(err.toString()).isEmpty();

        edit("quizzes/oven.yml", "It bakes at 450 degrees.", "A brick oven bakes at 450 degrees.");
        edit("notes/ann.md", "A wood-fired oven bakes a pizza at 450", "A wood-fired oven bakes a pizza at about 450");
        AnkiFile second = build();
        assertThat(err.toString()).contains("cards.yml:1:1: warning: cards are due: ");
        Note was = asked(first, PROMPT);
        Note now = Objects.requireNonNull(second.notes.get(was.guid()));
        assertThat(now.id()).isEqualTo(was.id());
        assertThat(now.fields()).containsEntry("Why", "A brick oven bakes at 450 degrees.");
        assertThat(now.changed()).isEqualTo(was.changed() + 1);
        assertThat(second.models.keySet()).isEqualTo(first.models.keySet());
        assertThat(second.decks.keySet()).isEqualTo(first.decks.keySet());
        assertThat(second.notes.keySet()).isEqualTo(first.notes.keySet());
        Note other = asked(first, "How wide is a tray?");
        assertThat(second.notes).containsEntry(other.guid(), other);

        assertThat(run("ids")).isEqualTo(Main.DONE);
        edit("collate.yml", "2026-11-02", "2026-11-09");
        edit("collate.yml", "title: Kitchen", "title: The kitchen");
        edit("quizzes/oven.yml", "A brick oven bakes at", "Any brick oven bakes at");
        Note later = Objects.requireNonNull(build().notes.get(was.guid()));
        assertThat(later.changed()).isEqualTo(DAY + 7 * 86_400);
        assertThat(later.id()).isEqualTo(was.id());
    }

    @Test
    void the_tables_hold_the_same() throws IOException {
        build();
        String csv = Files.readString(folder.resolve("site/study/questions.csv"));
        assertThat(csv)
                .startsWith(
                        "id,service,section,domain,difficulty,kind,prompt,options,answer,why,facts,page,source,link\r\n")
                .contains("oven-heat,Oven::<b>,Overview,,1,single," + PROMPT)
                .contains("'=450 <i>degrees</i> [sound:a.mp3]")
                .contains("number,How wide is a tray?,,40 cm,Trays measure 40 cm.,,");
    }
}
