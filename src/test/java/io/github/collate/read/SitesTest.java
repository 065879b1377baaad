package io.github.collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Problem;
import io.github.collate.model.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One small site for each way a content folder can be wrong, and a sound one, with every problem as it is printed. Run with
 * {@code -Dgolden=overwrite} to write down what is printed now.
 */
@Timeout(60)
class SitesTest {

    private static final Path SITES = Path.of("src", "test", "resources", "sites");

    static List<String> sites() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void problems_are_printed_exactly(String site) throws IOException {
        Path folder = SITES.resolve(site);
        Problems problems = new Problems();
        new Reader().read(Sources.of(folder.resolve("content")), problems);
        String printed = problems.all().stream().map(Problem::format).collect(Collectors.joining("\n"));
        String shown = printed.replace(folder.toString().replace('\\', '/') + "/", "");
        Path expected = folder.resolve("problems.txt");
        if ("overwrite".equals(System.getProperty("golden"))) Files.writeString(expected, shown);
        assertThat(shown).isEqualTo(Files.readString(expected));
    }
}
