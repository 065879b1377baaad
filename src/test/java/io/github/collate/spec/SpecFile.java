package io.github.collate.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Worked examples as plain text, input and expectation side by side, so that they read as documentation:
 *
 * <pre>
 * === what the example shows
 * input
 * ---
 * what is expected
 * </pre>
 *
 * Anything before the first example is prose.
 */
public final class SpecFile {

    private SpecFile() {}

    /** An example and the line its title stands on. */
    public record Example(int line, String title, List<String> input, List<String> expected) {}

    /** A test for each example: what the stage makes of the input must be what is expected, line by line. */
    public static Stream<DynamicTest> tests(String name, Function<List<String>, List<String>> stage) {
        List<Example> examples = read(name);
        Assertions.assertThat(examples).as("examples in " + name).isNotEmpty();
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        name + ":" + example.line() + " " + example.title(),
                        () -> Assertions.assertThat(stage.apply(example.input()))
                                .as(name + ":" + example.line())
                                .containsExactlyElementsOf(example.expected())));
    }

    static List<Example> read(String name) {
        List<Example> examples = new ArrayList<>();
        List<String> lines = lines(name);
        int at = 0;
        while (at < lines.size()) {
            if (!lines.get(at).startsWith("=== ")) {
                at++;
                continue;
            }
            int middle = next(lines, at, "---");
            int end = next(lines, at, "=== ");
            examples.add(new Example(
                    at + 1,
                    lines.get(at).substring(4),
                    trimmed(lines.subList(at + 1, middle)),
                    trimmed(lines.subList(middle + 1, end))));
            at = end;
        }
        return examples;
    }

    private static int next(List<String> lines, int after, String start) {
        int at = after + 1;
        while (at < lines.size() && !lines.get(at).startsWith(start)) at++;
        return at;
    }

    private static List<String> trimmed(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static List<String> lines(String name) {
        try (InputStream in = SpecFile.class.getResourceAsStream("/spec/" + name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
