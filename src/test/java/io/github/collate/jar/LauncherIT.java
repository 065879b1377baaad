package io.github.collate.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the jar of a release, and the one by which shells complete command lines. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "both are scripts of a POSIX shell")
class LauncherIT {

    private static final String VERSION = "collate \\S+\n";
    private static final String HELP = "Usage: collate check ";

    @TempDir
    static Path folder;

    private static Path launcher;

    @BeforeAll
    static void unpack() throws IOException {
        Path home = Files.createDirectories(folder.resolve("release"));
        launcher = Files.copy(Path.of("src/main/launcher/collate"), home.resolve("collate"));
        Files.copy(Jar.FILE, home.resolve("collate.jar"));
    }

    @Test
    void the_first_run_makes_a_cache_and_later_ones_start_from_it() throws IOException {
        assertThat(start("own cache", "--version").run()).matches(VERSION);
        assertThat(folder.resolve("own cache")).doesNotExist();
        assertThat(start("own cache", "check", "--help").run()).startsWith(HELP);
        List<Path> made = list(folder.resolve("own cache/collate"));
        assertThat(made).hasSize(1);

        Path log = folder.resolve("classes.log");
        Command logged = start("own cache", "check", "--help").with("JAVA_OPTS", "-Xlog:class+load:file=classes.log");
        assertThat(logged.in(folder).run()).startsWith(HELP);
        assertThat(log).content().contains("io.github.collate.Start source: shared objects file");
        assertThat(list(folder.resolve("own cache/collate"))).isEqualTo(made);

        Files.delete(made.get(0));
        Files.writeString(made.get(0), "no cache at all");
        assertThat(start("own cache", "check", "--help").run()).startsWith(HELP);
    }

    @Test
    void it_does_without_a_cache() {
        for (Command command : List.of(
                start("none", "check", "--help").with("COLLATE_CACHE", ""),
                start("none", "check", "--help").with("COLLATE_CACHE", "/dev/null/none"),
                start("none", "check", "--help").with("CI", "true"))) {
            assertThat(command.run()).startsWith(HELP);
        }
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void it_hands_on_arguments_and_status_and_is_found_through_links() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("first"), Path.of("../release/collate"));
        Path link = Files.createSymbolicLink(folder.resolve("second"), bin.resolve("first"));
        Path mine = folder.resolve("two words");
        Command init =
                Command.of("sh", link.toString(), "init", mine.toString()).with("COLLATE_CACHE", "");
        assertThat(init.run()).contains(mine.toString());
        assertThat(init.succeeds()).isFalse();
    }

    @Test
    void shells_complete_commands_and_options() throws IOException {
        Path script = folder.resolve("completion.bash");
        Files.writeString(
                script,
                start("none", "generate-completion").with("COLLATE_CACHE", "").run());
        assertThat(completed(script, "collate bui")).isEqualTo("build\n");
        assertThat(completed(script, "collate build --str")).isEqualTo("--strict\n");
    }

    /** What bash makes of the last word of a command line. */
    private static String completed(Path script, String line) {
        String words = ". '" + script + "'; COMP_WORDS=(" + line + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                + "_complete_collate 2>/dev/null; echo \"${COMPREPLY[*]}\"";
        return Command.of("bash", "-c", words).run();
    }

    private static Command start(String cache, String... arguments) {
        List<String> all = Stream.concat(Stream.of("sh", launcher.toString()), Stream.of(arguments))
                .toList();
        return Command.of(all.toArray(String[]::new))
                .without("CI")
                .without("COLLATE_CACHE")
                .with("JAVA_HOME", System.getProperty("java.home"))
                .with("XDG_CACHE_HOME", folder.resolve(cache).toString());
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
