package io.github.collate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an author does: a site built from what the last build made is the one that is built from nothing. */
class RebuiltTest {

    private static final int SEQUENCES = 200;
    private static final int MOST_EDITS = 4;
    private static final long SEED = 9;

    @TempDir
    private Path folder;

    @Test
    void after_any_edits_the_site_is_the_one_of_a_clean_build() throws IOException {
        Path content = folder.resolve("mine/content");
        Path templates = folder.resolve("mine/templates");
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        assertThat(Main.run(out, out, "init", folder.resolve("mine").toString()))
                .isZero();
        write(content.resolve("rulings.yml"), RULINGS);
        write(content.resolve("static/seeds.txt"), "Seeds keep for three years.\n");
        plainTheme(templates);
        RandomEdits edits = new RandomEdits(SEED, folder.resolve("mine"), false);
        Rebuilt site = new Rebuilt(content, Optional.of(templates), folder.resolve("site"));
        assertThat(site.again().problems()).isEmpty();
        Random random = new Random(SEED);
        int good = 0;
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            List<String> made = new ArrayList<>();
            for (int left = 1 + random.nextInt(MOST_EDITS); left > 0; left--) made.add(edits.next());
            if (site.check(random.nextBoolean(), "sequence " + sequence + ": " + made)) good++;
            else edits.undoAll();
        }
        assertThat(good).as("sequences whose content has no errors").isGreaterThan(SEQUENCES / 2);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    /** A theme whose pages print all that a template can see: no page may stay that any theme would show otherwise. */
    private static void plainTheme(Path to) throws IOException {
        Path theme = Path.of("templates");
        try (Stream<Path> walk = Files.walk(theme)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path name = theme.relativize(file);
                boolean study = name.startsWith("study");
                if (name.getNameCount() > 1 && !study) continue;
                boolean page = !study && name.toString().endsWith(".peb");
                write(to.resolve(name.toString()), page ? PAGE : Files.readString(file));
            }
        }
    }

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>{{ t("nav.explore") }}</title></head><body><main><h1>-</h1>
            <p>{{ view }}</p><p>{{ links }}</p>
            <p>{{ frame.settings }} {{ frame.canonical }} {{ frame.image }} {{ frame.linkedData.present }} {{ frame.date }}
            {{ frame.edit }} {{ frame.shelves }} {{ frame.explore }} {{ frame.written }} {{ frame.sheets }} {{ frame.sets }}
            {{ frame.steps }}</p></main></body></html>
            """;

    private static final String RULINGS = """
            rulings:
              - id: tomatoes-apart
                service: tomatoes
                about: distance between plants
                kind: wrong
                sides:
                  - {value: 50 cm, said: [{set: potting-shed, quote: "Leave 50 cm between plants"}]}
                  - {value: 70 cm, said: [{set: back-fence, quote: "Leave 70 cm between"}]}
                holds: 50 cm
                why: Plants that stand closer stay drier.
                source: https://example.org/tomatoes
                checked: 2026-02-01
                verified: true
            """;
}
