package io.github.collate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Cache;
import io.github.collate.model.Problems;
import io.github.collate.model.SiteFile;
import io.github.collate.read.Sources;
import io.github.collate.serve.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site in memory after each edit, against a build of the same content from nothing. */
class LiveSiteTest {

    private static final String NOTE = "content/notes/potting-shed/vegetables.md";
    private static final String PAGE = "content/pages/about.md";
    private static final String STYLE = "templates/assets/collate.css";

    @TempDir
    private Path folder;

    private Config config;
    private LiveSite live;

    @BeforeEach
    void start() throws IOException {
        folder = folder.toRealPath();
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        Main.run(nobody, nobody, "init", folder.resolve("mine").toString());
        Files.move(folder.resolve("mine/content"), folder.resolve("content"));
        try (Stream<Path> theme = Files.walk(Path.of("templates"))) {
            for (Path file : (Iterable<Path>) theme::iterator) {
                // Neither pages nor data need fonts to print with, which are most of the theme.
                if (!file.startsWith("templates/print/fonts")) Files.copy(file, folder.resolve(file));
            }
        }
        Sources sources =
                new Sources(folder.resolve("content"), Optional.of(folder.resolve("templates")), Optional.empty());
        config = new Config(
                sources, folder.resolve("site"), Optional.of("http://127.0.0.1:1/"), Optional.empty(), false, false);
        live = new LiveSite(config, new Progress(nobody, false));
        assertThat(live.rebuild(Set.of(), List.of()).kind()).isEqualTo(Outcome.Kind.PAGES);
    }

    private Outcome edit(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(from);
        Files.writeString(path, before.replace(from, to));
        return live.rebuild(Set.of(path), List.of("index.html"));
    }

    private void add(String file, String line) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, line, StandardOpenOption.APPEND);
        assertThat(live.rebuild(Set.of(path), List.of("index.html")).kind()).isEqualTo(Outcome.Kind.TEXTS);
    }

    /** Every page and every file of data is what a build makes; what only a published site has is not looked at. */
    private void isAsIfBuilt() {
        Problems problems = new Problems();
        SiteBuilder builder = new SiteBuilder(
                config, problems, new Progress(new PrintWriter(Writer.nullWriter()), false), new Cache());
        List<SiteFile> files = builder.build(builder.understand()).files();
        assertThat(files).hasSizeGreaterThan(50);
        for (SiteFile file : files) {
            if (PUBLISHED.contains(file.path()) || file.path().startsWith("og/")) continue;
            assertThat(live.file(file.path()))
                    .as(file.path())
                    .hasValueSatisfying(bytes -> assertThat(text(bytes)).isEqualTo(text(file.bytes())));
        }
        assertThat(live.check().orElseThrow()).isEqualTo(problems.all());
    }

    private static final Set<String> PUBLISHED =
            Set.of("collate-site.zip", "sw.js", "site.webmanifest", "data/offline.js", "data/offline.json");

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void after_any_edit_it_is_what_a_build_makes() throws IOException {
        isAsIfBuilt();
        edit(PAGE, "Two people", "Three people");
        add(NOTE, "\n- Rows that stand wide dry sooner after rain.\n");
        isAsIfBuilt();
        live.practise(() -> false);
        isAsIfBuilt();
        edit("content/quizzes/beds.yml", "prompt: ", "prompt: Say - ");
        edit(STYLE, "--radius: 0.5rem", "--radius: 7px");
        edit("templates/written.peb", "{% block main %}", "{% block main %}<p>More</p>");
        isAsIfBuilt();
        edit("content/collate.yml", "tagline: Two", "tagline: The two");
        Files.writeString(folder.resolve("content/pages/second.md"), "# A second page\n\nIt is [here](about.html).\n");
        live.rebuild(Set.of(folder.resolve("content/pages/second.md")), List.of());
        isAsIfBuilt();
        Files.delete(folder.resolve("content/pages/second.md"));
        add(NOTE, "- Tomatoes like a wall behind them.\n");
        isAsIfBuilt();
    }

    @Test
    void a_style_alone_makes_no_page_again() throws IOException {
        Outcome outcome = edit(STYLE, "--radius: 0.5rem", "--radius: 7px");
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.STYLES);
        assertThat(outcome.styles()).containsExactly("assets/collate.css");
        assertThat(text(live.file("assets/collate.css").orElseThrow())).contains("--radius: 7px");
    }

    @Test
    void the_last_good_site_stands_until_the_content_is_mended() throws IOException {
        String before = text(live.file("about.html").orElseThrow());
        Outcome broken = edit("content/collate.yml", "baseUrl:", "colour: blue\nbaseUrl:");
        assertThat(broken.kind()).isEqualTo(Outcome.Kind.FAILED);
        assertThat(broken.problems()).singleElement().asString().contains("unknown key 'colour'");
        assertThat(text(live.file("about.html").orElseThrow())).isEqualTo(before);
        Outcome still = edit(STYLE, "--radius: 0.5rem", "--radius: 7px");
        assertThat(still.kind()).isEqualTo(Outcome.Kind.FAILED);
        assertThat(still.problems()).isEqualTo(broken.problems());
        Outcome mended = edit("content/collate.yml", "colour: blue\nbaseUrl:", "baseUrl:");
        assertThat(mended.problems()).isEmpty();
        assertThat(mended.kind()).as("the style changed as well").isEqualTo(Outcome.Kind.PAGES);
        isAsIfBuilt();
    }

    @Test
    void a_page_that_nobody_looked_at_when_its_template_broke_stays_as_it_was() throws IOException {
        String before = text(live.file("about.html").orElseThrow());
        Outcome outcome = edit("templates/written.peb", "{% block main %}", "{% block main %}{{ nowhere }}");
        assertThat(outcome.kind()).isEqualTo(Outcome.Kind.TEXTS);
        assertThat(text(live.file("about.html").orElseThrow())).isEqualTo(before);
        assertThat(live.check().orElseThrow())
                .anySatisfy(problem -> assertThat(problem.format()).contains("templates/written.peb:", "nowhere"));
        edit(PAGE, "Two people", "Three people");
        assertThat(text(live.file("about.html").orElseThrow())).isEqualTo(before);
        edit("templates/written.peb", "{{ nowhere }}", "");
        assertThat(text(live.file("about.html").orElseThrow())).contains("Three people");
        isAsIfBuilt();
    }
}
