package io.github.collate.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Normalised;
import io.github.collate.model.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of {@code spec/normalise.txt}; {@code -Dgolden=overwrite} writes what is, to be read before it is kept. */
class NormaliseSpecTest {

    private static final String SPEC = "/spec/normalise.txt";
    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^`{32} example ?(\\w*) ?(\\S*)\\n(.*?)^\\.\\n(.*?)^`{32}$");

    @TestFactory
    Stream<DynamicTest> examples() {
        Matcher found = EXAMPLE.matcher(spec());
        int[] number = new int[1];
        return found.results().map(example -> {
            String title = "example " + ++number[0] + " at line "
                    + spec().substring(0, example.start()).lines().count();
            return DynamicTest.dynamicTest(title, () -> {
                String made = made(example.group(1), example.group(2), example.group(3));
                assertThat(made).as(title + "\n" + example.group(3)).isEqualTo(example.group(4));
            });
        });
    }

    @Test
    void there_are_examples_enough() {
        assertThat(EXAMPLE.matcher(spec()).results()).hasSizeGreaterThan(60);
    }

    @Test
    void overwrite_when_asked() throws IOException {
        if (!"overwrite".equals(System.getProperty("golden"))) return;
        String now = EXAMPLE.matcher(spec())
                .replaceAll(example -> Matcher.quoteReplacement(spec().substring(example.start(), example.start(4))
                        + made(example.group(1), example.group(2), example.group(3))
                        + "`".repeat(32)));
        Files.writeString(Path.of("src/test/resources" + SPEC), now);
    }

    /** What is made of an input; an arrow stands for a tab. */
    private static String made(String reader, String file, String input) {
        String text = input.replace('→', '\t');
        Problems problems = new Problems();
        if (reader.equals("page")) {
            String path = file.isEmpty() ? "guide.md" : file;
            return Shown.of(new Normaliser().page(Notes.note(path, text, ""), problems));
        }
        String shape = reader.equals("auto") ? "" : reader.isEmpty() ? "markdown" : reader;
        Normalised result = Notes.normalise(file.isEmpty() ? "note.md" : file, text, shape, problems);
        assertThat(Notes.faults(text, result)).isEmpty();
        return Shown.of(result);
    }

    private static String spec() {
        try (InputStream in = NormaliseSpecTest.class.getResourceAsStream(SPEC)) {
            return new String(Objects.requireNonNull(in, SPEC).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
