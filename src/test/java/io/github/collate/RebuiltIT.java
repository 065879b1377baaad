package io.github.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same as {@link RebuiltTest} on the content that ships with Collate, which is large and full of references. */
@Order(1) // long, so it begins early
class RebuiltIT {

    private static final int SEQUENCES = 5;
    private static final int EDITS = 3;

    @TempDir
    private Path folder;

    @Test
    void after_any_edits_the_site_is_the_one_of_a_clean_build() throws IOException {
        Path content = folder.resolve("content");
        copy(Path.of("content"), content);
        RandomEdits edits = new RandomEdits(1, content, true);
        Rebuilt site = new Rebuilt(content, Optional.empty(), folder.resolve("site"));
        assertThat(site.again().files()).isNotEmpty();
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            List<String> made = new ArrayList<>();
            for (int edit = 0; edit < EDITS; edit++) made.add(edits.next());
            assertThat(site.check(sequence % 2 == 0, "sequence " + sequence + ": " + made))
                    .as("a site, after " + made)
                    .isTrue();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                Files.copy(file, copy);
            }
        }
    }
}
