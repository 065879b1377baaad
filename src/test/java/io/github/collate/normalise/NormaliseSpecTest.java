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
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the files below {@code spec}; {@code -Dgolden=overwrite} writes what is, to be read before it is kept. */
class NormaliseSpecTest {

    /** Each file with the reader of examples that name none, and how many it holds at least. */
    private static final List<Spec> SPECS = List.of(
            new Spec("normalise", "markdown", 60),
            new Spec("html", "html", 20),
            new Spec("cards", "cards", 20),
            new Spec("anki", "cards", 10),
            new Spec("obsidian", "obsidian", 15),
            new Spec("notion", "notion", 10),
            new Spec("asciidoc", "asciidoc", 15),
            new Spec("org", "org", 12));

    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^`{32} example ?(\\w*) ?([^\\n]*)\\n(.*?)^\\.\\n(.*?)^`{32}$");

    private record Spec(String file, String reader, int least) {
        String path() {
            return "/spec/" + file + ".txt";
        }

        String text() {
            try (InputStream in = NormaliseSpecTest.class.getResourceAsStream(path())) {
                return new String(Objects.requireNonNull(in, path()).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return SPECS.stream().flatMap(NormaliseSpecTest::examples);
    }

    private static Stream<DynamicTest> examples(Spec spec) {
        String text = spec.text();
        int[] number = new int[1];
        return EXAMPLE.matcher(text).results().map(example -> {
            String title = spec.file() + " example " + ++number[0] + " at line "
                    + text.substring(0, example.start()).lines().count();
            return DynamicTest.dynamicTest(title, () -> {
                String made = made(spec, example);
                assertThat(made).as(title + "\n" + example.group(3)).isEqualTo(example.group(4));
            });
        });
    }

    @Test
    void there_are_examples_enough() {
        for (Spec spec : SPECS) {
            assertThat(EXAMPLE.matcher(spec.text()).results())
                    .as(spec.file())
                    .hasSizeGreaterThanOrEqualTo(spec.least());
        }
    }

    @Test
    void overwrite_when_asked() throws IOException {
        if (!"overwrite".equals(System.getProperty("golden"))) return;
        for (Spec spec : SPECS) {
            String text = spec.text();
            String now = EXAMPLE.matcher(text)
                    .replaceAll(example -> Matcher.quoteReplacement(
                            text.substring(example.start(), example.start(4)) + made(spec, example) + "`".repeat(32)));
            Files.writeString(Path.of("src/test/resources" + spec.path()), now);
        }
    }

    /** What is made of an input; an arrow stands for a tab. */
    private static String made(Spec spec, MatchResult example) {
        String reader = example.group(1);
        String file = example.group(2);
        String text = example.group(3).replace('→', '\t');
        Problems problems = new Problems();
        if (reader.equals("page")) {
            String path = file.isEmpty() ? "guide.md" : file;
            return Shown.of(new Normaliser().page(Notes.note(path, text, ""), problems));
        }
        String shape = reader.equals("auto") ? "" : reader.isEmpty() ? spec.reader() : reader;
        Normalised result = Notes.normalise(file.isEmpty() ? "note.md" : file, text, shape, problems);
        assertThat(Notes.faults(text, result)).isEmpty();
        return Shown.of(result) + warnings(problems);
    }

    /** Warnings of a format that is not Markdown; those of Markdown are tested elsewhere. */
    private static String warnings(Problems problems) {
        return problems.all().stream()
                .map(problem -> problem.span().line() + " ! " + problem.message() + "\n")
                .collect(Collectors.joining());
    }
}
