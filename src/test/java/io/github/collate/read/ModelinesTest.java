package io.github.collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.publish.Starting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every YAML file tells editors where its schema is, the schema is there, and the file passes it. */
class ModelinesTest {

    private static final String MODELINE = "# yaml-language-server: $schema=";

    @TempDir
    Path folder;

    @Test
    void our_own_content_passes() throws IOException {
        passes(Path.of("content"));
    }

    @Test
    void the_starter_site_passes() throws IOException {
        Starting.write(folder.resolve("mine"), Starter.files());
        passes(folder.resolve("mine/content"));
    }

    private static void passes(Path content) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(content)) {
            files = all.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .filter(file -> !file.startsWith(content.resolve("notes")))
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(4);
        for (Path file : files) passesItsSchema(file);
    }

    private static void passesItsSchema(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).as(file.toString()).startsWith(MODELINE);
        String first = text.lines().findFirst().orElseThrow();
        Path schema = file.resolveSibling(first.substring(MODELINE.length())).normalize();
        assertThat(schema).as(file.toString()).isRegularFile();
        assertThat(SchemaTest.passes(schema.getFileName().toString(), text))
                .as("%s passes %s", file, schema)
                .isTrue();
    }
}
