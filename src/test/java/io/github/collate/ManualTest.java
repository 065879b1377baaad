package io.github.collate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.SiteFile;
import io.github.collate.read.Schemas;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The manual: every page is in its menu, every link leads somewhere, and nothing that a user can type is left out. */
class ManualTest {

    private static final Path SOURCE = Path.of("site");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    /** What Maven and the build add to the manual. */
    private static final List<String> ELSEWHERE = List.of("apidocs/index.html");

    private static final Map<String, String> PAGES = new TreeMap<>();

    @BeforeAll
    static void readIt() throws IOException {
        try (Stream<Path> files = Files.list(SOURCE.resolve("markdown"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.md$", ".html");
                PAGES.put(name, Files.readString(file));
            }
        }
    }

    @Test
    void every_page_is_in_the_menu() throws IOException {
        String menu = Files.readString(SOURCE.resolve("site.xml"));
        assertThat(PAGES.keySet()).allSatisfy(name -> assertThat(menu).contains("href=\"" + name + "\""));
    }

    @Test
    void every_link_leads_somewhere() {
        PAGES.forEach((name, text) -> assertThat(LINK.matcher(text).results().map(link -> link.group(1)))
                .as(name)
                .allMatch(ManualTest::isThere));
    }

    private static boolean isThere(String target) {
        if (target.startsWith("images/"))
            return Files.exists(SOURCE.resolve("resources").resolve(target));
        return PAGES.containsKey(target) || ELSEWHERE.contains(target) || target.startsWith("../");
    }

    @Test
    void every_command_and_option_is_told() {
        String told = PAGES.getOrDefault("command-line.html", "");
        CommandLine all = Commands.addTo(new CommandLine(new Main(Reader.nullReader())));
        all.getSubcommands().forEach((name, command) -> {
            assertThat(told).contains("`" + name);
            command.getCommandSpec().options().stream()
                    .filter(option -> !option.usageHelp() && !option.versionHelp() && !option.hidden())
                    .forEach(option -> assertThat(told).contains("`" + option.longestName()));
        });
    }

    @Test
    void every_schema_is_named() {
        List<String> named = Pattern.compile("`([a-z]+\\.schema\\.json)`")
                .matcher(PAGES.getOrDefault("content-files.html", ""))
                .results()
                .map((MatchResult name) -> name.group(1))
                .toList();
        assertThat(Schemas.files()).extracting(SiteFile::path).containsExactlyInAnyOrderElementsOf(named);
    }
}
