package io.github.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line, from arguments to exit status, on the starter site. */
class MainTest {

    @TempDir
    private Path folder;

    private Path mine;
    private Path site;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void start() {
        mine = folder.resolve("mine");
        site = folder.resolve("site");
        assertThat(run("init", mine.toString())).isZero();
    }

    @Test
    void build_publishes_a_site_and_says_what_it_did() {
        assertThat(runOn("build")).isZero();
        assertThat(site.resolve("index.html")).isRegularFile();
        assertThat(out.toString()
                        .replaceAll("repeats: \\d+", "repeats: N")
                        .replaceAll("written    \\d+ files, [\\d,]+ KB", "written    N files, M KB"))
                .isEqualTo("""
                        read       46 lines of 2 note sets: 22 statements, 13 lines left out by reason
                        merged     4 statements joined another; 4 facts said by two sets or more
                        filed      18 facts under 3 services
                        judged     contradictions: 1 open, 0 settled, 0 only of different scopes
                        to review  possible repeats: N; warnings: 0
                        written    N files, M KB, to %s
                        """.formatted(site));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void build_puts_a_folder_below_project() throws IOException {
        Path manual = Files.createDirectories(folder.resolve("manual"));
        Files.writeString(manual.resolve("index.html"), "a manual");
        assertThat(runOn("build", "--project-site", manual.toString())).isZero();
        assertThat(site.resolve("project/index.html")).hasContent("a manual");
    }

    @Test
    void check_writes_nothing() {
        assertThat(runOn("check")).isZero();
        assertThat(site).doesNotExist();
    }

    @Test
    void an_error_in_the_content_is_shown_and_leaves_the_site_alone() throws IOException {
        runOn("build");
        String before = Files.readString(site.resolve("index.html"));
        Path settings = mine.resolve("content/collate.yml");
        Files.writeString(settings, "colour: blue\n" + Files.readString(settings));
        assertThat(runOn("build")).isOne();
        assertThat(err.toString()).isEqualTo("""
                %s:1:1: error: unknown key 'colour' in collate.yml
                    colour: blue
                    ^
                    hint: known here: title, baseUrl, tagline, language, contentDate, repository, exam, sets
                1 error, 0 warnings
                """.formatted(settings.toString().replace('\\', '/')));
        assertThat(site.resolve("index.html")).hasContent(before);
    }

    @Test
    void a_missing_folder_is_an_error_of_the_content() {
        assertThat(run("build", "--content", "no-such-folder", "--out", site.toString()))
                .isOne();
        assertThat(err.toString()).contains("no-such-folder:1:1: error: no such folder", "hint: ");
    }

    @Test
    void explain_tells_of_a_line() {
        assertThat(runOn("explain", "back-fence.txt:3")).isZero();
        assertThat(out.toString()).endsWith("""
                content/notes/back-fence.txt:3
                  says     Sow indoors eight weeks before the last frost.
                  service  tomatoes (Tomatoes): heading "TOMATOES" (+5.0), words used for it elsewhere (+1.3)
                  section  sowing
                  fact     tomatoes-136bd6b3, services/tomatoes.html#tomatoes-136bd6b3
                  merged   with potting-shed/vegetables.md:3: the same text about the same subject
                  says     Leave 70 cm between plants.
                  service  tomatoes (Tomatoes): heading "TOMATOES" (+5.0), follows one about it (+2.6), words used for it elsewhere (+0.9)
                  section  sowing
                  fact     tomatoes-946f808c, services/tomatoes.html#tomatoes-946f808c
                  merged   with nothing: no other statement says it
                  nearly   with potting-shed/vegetables.md:4 (25 %): both say between, Leave, plants; the same section: sowing
                           kept apart: other numbers: 70 cm against 50 cm
                  disputed leave plants: 70 cm against 50 cm
                """);
    }

    @Test
    void explain_tells_of_a_line_that_was_left_out() {
        assertThat(runOn("explain", "back-fence.txt:10")).isZero();
        assertThat(out.toString()).endsWith("""
                content/notes/back-fence.txt:10
                  dropped  as heading: CARROTS
                """);
    }

    @Test
    void explain_tells_of_a_fact() {
        assertThat(runOn("explain", "tomatoes-136bd6b3")).isZero();
        assertThat(out.toString()).isEqualTo("""
                tomatoes-136bd6b3
                  prints   Sow indoors eight weeks before the last frost.
                  service  tomatoes (Tomatoes)
                  section  sowing
                  origin   back-fence/back-fence.txt:3
                  origin   potting-shed/vegetables.md:3 the same text about the same subject
                """);
    }

    @Test
    void corrections_overrule_the_machine() throws IOException {
        Files.writeString(mine.resolve("content/corrections.yml"), """
                corrections:
                  - topic: {set: back-fence, line: 17, quote: A heap that smells}
                    service: general
                    section: care
                    reason: Any heap does.
                  - drop: {set: potting-shed, line: 5, quote: it draws rats}
                    reason: Town law.
                """);
        assertThat(runOn("explain", "back-fence.txt:17")).isZero();
        assertThat(out.toString()).contains("""
                  service  general (The garden in general): corrected by the author: Any heap does.
                  section  care
                """);
        assertThat(runOn("explain", "compost.md:5")).isZero();
        assertThat(out.toString()).endsWith("""
                  dropped  as correction: - No cooked food: it draws rats.
                """);
    }

    @Test
    void explain_does_not_know_what_is_not_there() {
        assertThat(runOn("explain", "nowhere.md:1")).isEqualTo(2);
        assertThat(err.toString()).startsWith("no line and no fact of that name: 'nowhere.md:1'");
    }

    @Test
    void review_ends_when_the_input_does() {
        assertThat(runOn("review")).isZero();
        assertThat(runOn("review", "--service", "tomatoes")).isZero();
        assertThat(runOn("review", "--rulings")).isZero();
    }

    @Test
    void review_asks_about_the_notes_that_are_ours() {
        assertThat(runOn("review", "--notes", mine.resolve("content/notes").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("answers are kept for the notes that collate.yml names");
        assertThat(runOn("review", "--service", "parsley")).isEqualTo(2);
        assertThat(err.toString()).startsWith("no service 'parsley' in the catalogue");
    }

    @Test
    void review_needs_sound_content() throws IOException {
        Files.writeString(mine.resolve("content/corrections.yml"), "corrections: none\n");
        assertThat(runOn("review")).isOne();
        assertThat(err.toString()).contains("a list belongs here");
    }

    @Test
    void ids_are_kept_through_edits_and_builds_say_when_they_are_due() throws IOException {
        Path ids = mine.resolve("content/ids.yml");
        Path cards = mine.resolve("content/cards.yml");
        assertThat(runOn("ids")).isZero();
        assertThat(out.toString())
                .matches("(?s)\\Q" + ids + "\\E: \\d+ ids: \\d+ new\\R\\Q" + cards + "\\E: \\d+ cards: \\d+ new\\R");
        String first = Files.readString(ids);
        assertThat(runOn("ids")).isZero();
        assertThat(out.toString()).contains(", up to date");
        assertThat(runOn("build", "--strict")).isZero();

        edit("notes/potting-shed/compost.md", "No cooked food", "No cooked food at all");
        edit("notes/back-fence.txt", "A heap that smells needs more browns.", "Cats love it.");
        assertThat(runOn("build")).isZero();
        assertThat(err.toString()).isEqualTo("""
                %s:1:1: warning: ids are due: 1 new, 1 with other statements, 1 retired
                    hint: run 'collate ids' and commit the file with the content
                0 errors, 1 warning
                """.formatted(ids.toString().replace('\\', '/')));
        assertThat(runOn("ids")).isZero();
        assertThat(Files.readString(ids)).isNotEqualTo(first).contains("retired:\n");
        assertThat(runOn("build", "--strict")).isZero();
        assertThat(site.resolve("services/compost.html")).content().contains("What once stood here");
    }

    private void edit(String file, String words, String others) throws IOException {
        Path path = mine.resolve("content").resolve(file);
        Files.writeString(path, Files.readString(path).replace(words, others));
    }

    @Test
    void ids_are_kept_for_the_notes_that_are_ours() {
        assertThat(runOn("ids", "--notes", mine.resolve("content/notes").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("ids are kept for the notes that collate.yml names");
        assertThat(mine.resolve("content/ids.yml")).doesNotExist();
    }

    @Test
    void init_refuses_a_folder_that_holds_something() {
        assertThat(run("init", mine.toString())).isOne();
        assertThat(err.toString()).isEqualTo("error: " + mine + " is not empty\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "xyzzy",
                "build --wrong",
                "build --content",
                "build --base-url here",
                "explain",
                "init",
                "review --service",
                "ids more"
            })
    void a_wrong_command_line_has_a_status_of_its_own(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: collate").doesNotContain("Exception");
    }

    @Test
    void help_and_version_are_no_errors() {
        assertThat(run("--help")).isZero();
        assertThat(run("build", "--help")).isZero();
        assertThat(run("ids", "--help")).isZero();
        assertThat(run("review", "--help")).isZero();
        assertThat(out.toString()).contains("--service", "--rulings");
        assertThat(run("--version")).isZero();
        assertThat(err.toString()).isEmpty();
    }

    private int runOn(String command, String... more) {
        String[] first = {command, "--content", mine.resolve("content").toString(), "--out", site.toString()};
        String[] all = new String[first.length + more.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return run(all);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
