package io.github.collate.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.collate.model.Catalog;
import io.github.collate.model.Exam;
import io.github.collate.model.Problem;
import io.github.collate.model.Problems;
import io.github.collate.model.RawNote;
import io.github.collate.model.Service;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {

    @TempDir
    Path root;

    @Test
    void settings_are_read() {
        Content content = Content.sound(root).write("collate.yml", """
                        title: Notes
                        tagline: All of them
                        baseUrl: https://example.org/notes
                        language: de
                        contentDate: 2024-02-29
                        repository: https://example.org/edit/main
                        exam:
                          name: E
                          code: E-1
                          domains: [{id: one, name: One, weight: 40}]
                          paper: {questions: 65, minutes: 130, shorter: [25, 12], least: 100, most: 1000, pass: 720}
                        sets: []
                        """);
        var settings = content.read().settings();
        assertThat(settings.title()).isEqualTo("Notes");
        assertThat(settings.tagline()).isEqualTo("All of them");
        assertThat(settings.baseUrl()).isEqualTo("https://example.org/notes/");
        assertThat(settings.language()).isEqualTo("de");
        assertThat(settings.contentDate()).contains(LocalDate.of(2024, 2, 29));
        assertThat(settings.repository()).contains("https://example.org/edit/main/");
        assertThat(settings.exam().orElseThrow().domains())
                .extracting("id", "name", "weight")
                .containsExactly(tuple("one", "One", 40));
        Exam.Paper paper = settings.exam().orElseThrow().paper().orElseThrow();
        assertThat(paper.forms()).containsExactly(new Exam.Form(65, 130), new Exam.Form(25, 50), new Exam.Form(12, 24));
        assertThat(paper).extracting("least", "most", "pass").containsExactly(100, 1000, 720);
    }

    @Test
    void a_paper_whose_figures_do_not_fit_together_is_reported() {
        String paper = """
                title: T
                baseUrl: https://example.org/
                exam:
                  name: E
                  domains: []
                  paper: {questions: 10, minutes: 9, least: 0, most: %d, pass: %d, shorter: [%d]}
                """;
        Content low = Content.sound(root).write("collate.yml", paper.formatted(100, 101, 5));
        assertThat(low.read().settings().exam().orElseThrow().paper()).isEmpty();
        assertThat(low.problems()).contains("collate.yml:6", "'pass' does not lie between 'least' and 'most'");
        Content longer = Content.sound(root).write("collate.yml", paper.formatted(100, 70, 10));
        longer.read();
        assertThat(longer.problems()).contains("collate.yml:6", "'10' is no length below the full one");
    }

    @Test
    void a_shorter_form_has_its_last_minute_whole() {
        assertThat(new Exam.Paper(65, 130, List.of(7), 0, 1, 1).forms()).contains(new Exam.Form(7, 14));
        assertThat(new Exam.Paper(3, 10, List.of(1), 0, 1, 1).forms()).contains(new Exam.Form(1, 4));
    }

    @Test
    void the_catalogue_is_read() {
        Content content = Content.sound(root).write("notes/a.md", "a").write("catalog.yml", """
                        categories: [{id: all, name: All}]
                        sections: [{id: limits, name: Limits, aliases: [quota]}]
                        services:
                          - id: queue
                            name: Queue
                            aliases: [MQ]
                            category: all
                            summary: Keeps messages.
                            page: https://example.org/queue
                            terms: [visibility timeout]
                            sections: [{id: sizes, name: Sizes}]
                        """);
        Catalog catalog = content.read().catalog();
        assertThat(content.problems()).isEmpty();
        Service queue = catalog.service("queue").orElseThrow();
        assertThat(queue.aliases()).containsExactly("MQ");
        assertThat(queue.terms()).containsExactly("visibility timeout");
        assertThat(queue.sections()).extracting("id").containsExactly("sizes");
        assertThat(queue.span()).isEqualTo(Span.at(root + "/content/catalog.yml", 4, 5));
        assertThat(catalog.sections()).extracting("id").containsExactly("limits");
    }

    @Test
    void a_catalogue_without_general_gets_one() {
        Content content = Content.sound(root).write("notes/a.md", "a");
        Service general = content.read().catalog().service("general").orElseThrow();
        assertThat(general.name()).isEqualTo("General");
        assertThat(general.summary()).isEqualTo("What belongs to no single service.");
        assertThat(general.category()).isEqualTo("all");
        assertThat(general.span()).isEqualTo(Span.at(root + "/content/catalog.yml", 1));
    }

    @Test
    void a_catalogue_without_categories_gets_one_for_general() {
        Content content =
                Content.sound(root).write("notes/a.md", "a").write("catalog.yml", "categories: []\nservices: []\n");
        Catalog catalog = content.read().catalog();
        assertThat(catalog.categories()).extracting("id").containsExactly("general");
        assertThat(catalog.service("general").orElseThrow().category()).isEqualTo("general");
    }

    @Test
    void pages_and_statics_are_read() throws IOException {
        Files.writeString(root.resolve("secret"), "s");
        Content content = Content.sound(root)
                .write("notes/a.md", "a")
                .write("pages/guides/start.md", "# Start")
                .write("pages/about.md", "# About")
                .write("pages/.draft.md", "# Draft")
                .write("pages/empty.md", "")
                .write("pages/picture.png", "x")
                .write("static/b.css", "b")
                .write("static/.well-known/x", "w")
                .write("static/.git/x", "w")
                .write("static/.DS_Store", "w")
                .write("static/server.key", "k")
                .write("static/a/empty.bin", "")
                .link("static/out", root.resolve("secret"));
        Input input = content.read();
        assertThat(input.pages())
                .extracting(RawNote::set, RawNote::file, RawNote::text)
                .containsExactly(tuple("", "about.md", "# About"), tuple("", "guides/start.md", "# Start"));
        assertThat(input.statics()).extracting(SiteFile::path).containsExactly(".well-known/x", "a/empty.bin", "b.css");
        assertThat(content.problems()).isEqualTo("""
                        content/pages/empty.md:1:1: warning: the page is empty
                            hint: write it, or take it out
                        content/pages/picture.png:1:1: warning: not a page: only .md files are
                            hint: put it below static/, or rename it
                        content/static/out:1:1: warning: not read: a link that leaves the folder
                            hint: put the file itself here
                        content/static/server.key:1:1: error: may hold a key, and would be published
                            hint: take it out of the folder
                        """);
    }

    @Test
    void a_missing_content_folder_is_one_problem() {
        Content content = new Content(root);
        Input input = content.read();
        assertThat(content.problems()).isEqualTo("""
                        content:1:1: error: no such folder
                            hint: name the folder of collate.yml with --content, or make one with 'collate init'
                        """);
        assertThat(input.catalog().service("general")).isPresent();
    }

    @Test
    void an_empty_content_folder_lacks_two_files() throws IOException {
        Content content = new Content(root);
        Files.createDirectories(content.folder);
        content.read();
        assertThat(content.problems()).isEqualTo("""
                        content/catalog.yml:1:1: error: no such file
                            hint: 'collate init' makes one to start from
                        content/collate.yml:1:1: error: no such file
                            hint: 'collate init' makes one to start from
                        """);
    }

    @Test
    void a_folder_is_no_file() throws IOException {
        Content content = Content.sound(root).write("notes/a.md", "a");
        Files.delete(content.folder.resolve("collate.yml"));
        Files.createDirectories(content.folder.resolve("collate.yml"));
        content.read();
        assertThat(content.problems()).isEqualTo("""
                        content/collate.yml:1:1: error: it cannot be read
                            hint: 'collate init' makes one to start from
                        """);
    }

    @Test
    void paths_are_shown_as_they_were_given() {
        Content.sound(root).write("notes/a.md", "a\0").write("collate.yml", "titel: T\n");
        Path given =
                Path.of("").toAbsolutePath().relativize(root.toAbsolutePath().resolve("content/./x/.."));
        Problems problems = new Problems();
        new Reader().read(Sources.of(given), problems);
        String tidy = given.normalize().toString().replace('\\', '/');
        assertThat(problems.all())
                .extracting(Problem::span)
                .extracting(Span::file)
                .containsOnly(tidy + "/collate.yml");
    }

    @Test
    void the_theme_is_read_from_its_folder() {
        Content content = Content.sound(root)
                .write("notes/a.md", "a")
                .write("theme/page.peb", "p")
                .write("theme/assets/site.css", "c")
                .write("theme/.hidden", "h");
        assertThat(read(content, content.folder.resolve("theme"))
                        .theme()
                        .files()
                        .keySet())
                .containsExactly("assets/site.css", "page.peb");
    }

    @Test
    void a_missing_theme_is_a_problem() {
        Content content = Content.sound(root).write("notes/a.md", "a");
        Problems problems = new Problems();
        Optional<Path> templates = Optional.of(content.folder.resolve("none"));
        new Reader().read(new Sources(content.folder, templates, Optional.empty()), problems);
        assertThat(problems.all())
                .extracting(Problem::message, Problem::hint)
                .containsExactly(
                        tuple("no such folder", "without --templates the theme that comes with Collate is used"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'a': tru}; 1:7; not JSON: Unrecognized token 'tru'",
                "{'a': 1,/ 'b': [2, 3}; 2:12; not JSON: Unexpected close marker '}': expected ']'",
                "{'a': 1, 'a': 2}; 1:13; not JSON: Duplicate Object property \"a\"",
                "{'a': 1} {}; 1:10; not one object",
                "[1]; 1:1; not one object of names and values",
                "null; 1:1; not one object of names and values",
                "~~; 1:1; not one object of names and values",
            })
    void a_manifest_that_is_no_json_is_a_problem(String json, String place, String message) {
        Content content = Content.sound(root)
                .write("notes/a.md", "a")
                .write("theme/site.webmanifest", json.replace('\'', '"').replace('/', '\n'));
        Problems problems = new Problems();
        Optional<Path> theme = Optional.of(content.folder.resolve("theme"));
        new Reader().read(new Sources(content.folder, theme, Optional.empty()), problems);
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.span().toString()).endsWith("theme/site.webmanifest:" + place);
            assertThat(problem.message()).startsWith(message);
            assertThat(problem.hint()).isNotEmpty();
        });
    }

    @Test
    void the_starter_site_has_no_problem() {
        Content content = new Content(root);
        List<SiteFile> files = Starter.files();
        assertThat(files)
                .extracting(SiteFile::path)
                .filteredOn(path -> !path.startsWith("schema/"))
                .containsExactly(
                        "content/catalog.yml",
                        "content/collate.yml",
                        "content/comparisons/beds.yml",
                        "content/corrections.yml",
                        "content/notes/back-fence.txt",
                        "content/notes/potting-shed/compost.md",
                        "content/notes/potting-shed/vegetables.md",
                        "content/pages/about.md",
                        "content/quizzes/beds.yml",
                        ".github/workflows/pages.yml",
                        ".gitignore");
        files.forEach(file -> content.write("../" + file.path(), file.bytes()));
        Input input = content.read();
        assertThat(content.problems()).isEmpty();
        assertThat(input.settings().sets()).hasSize(2);
        assertThat(input.notes()).hasSize(3);
        assertThat(input.skipped()).isEmpty();
    }

    private static Input read(Content content, Path templates) {
        return new Reader().read(new Sources(content.folder, Optional.of(templates), Optional.empty()), new Problems());
    }
}
