package io.github.collate.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Normalised;
import io.github.collate.model.PlainPage;
import io.github.collate.model.Problem;
import io.github.collate.model.Problems;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that stalls or fells a Markdown parser must not stall or fell a build, and no line of it may be lost. */
class HostileTest {

    private static final String WORDS = "\n\nA plain sentence stands behind it.\n";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("lists 2,000 deep", lines(2000, i -> " ".repeat(2 * i) + "- level " + i)),
                Arguments.of("lists 2,000 deep on one line", "- ".repeat(2000) + "end"),
                Arguments.of("numbered lists deep on one line", "1. ".repeat(3000) + "end"),
                Arguments.of("runs of backticks", runs()),
                Arguments.of("a bracket and 20,000 backslashes", "[" + "\\".repeat(20_000)),
                Arguments.of("20,000 open brackets", "[".repeat(20_000) + "a" + "](b)".repeat(20_000)),
                Arguments.of("brackets over many lines", lines(20_000, i -> "[a](<b [c]: ![d" + i)),
                Arguments.of(
                        "10,000 reference definitions", lines(10_000, i -> "[r" + i + "]: https://a.example/" + i)),
                Arguments.of("10,000 uses of references", lines(10_000, i -> "[r" + i + "]\n")),
                Arguments.of("5,000 quotes on a line", ">".repeat(5000) + " deep"),
                Arguments.of("50,000 quotes on a line", "> ".repeat(50_000) + "deep"),
                Arguments.of("quotes that grow", lines(1500, i -> ">".repeat(i) + " at " + i)),
                Arguments.of("10,000 stars", "*".repeat(10_000)),
                Arguments.of("10,000 stars with words", "*a **b ".repeat(5000)),
                Arguments.of("underscores and stars", "_a *b ".repeat(10_000)),
                Arguments.of("a line of two million letters", "a".repeat(2 << 20)),
                Arguments.of("a line of two megabytes of words", "word and more. ".repeat(140_000)),
                Arguments.of("a line of two megabytes of stars", "*a* ".repeat(500_000)),
                Arguments.of("5,000 equal headings", "# Same\n\n".repeat(5000)),
                Arguments.of("HTML 100,000 deep", "<div>".repeat(100_000) + "deep"),
                Arguments.of("inline HTML 5,000 deep", "x " + "<b>".repeat(5000) + "deep"),
                Arguments.of("lists of HTML deep", "<ul><li>".repeat(3000) + "deep"),
                Arguments.of("folds deep", "<details>\n\n".repeat(3000) + "deep"),
                Arguments.of("unclosed comments", "<!-- a\n\n".repeat(5000)),
                Arguments.of("unclosed tags", "<a href='".repeat(5000)),
                Arguments.of("NUL characters", "a\0b\n\0\n- \0c\n`\0`\n|\0|\n|-|\n|\0x|"),
                Arguments.of("entities without end", "&".repeat(50_000) + "&#".repeat(20_000)),
                Arguments.of("a table of 400 columns", table(400, 200)),
                Arguments.of("pipes alone", "|".repeat(30_000) + "\n" + "|-".repeat(30_000)),
                Arguments.of("dollars", "$a$ $".repeat(20_000)),
                Arguments.of("dollars on lines", "$=\n".repeat(20_000)),
                Arguments.of("fences without end", "```\n~~~\n".repeat(5000)),
                Arguments.of("rulers", "---\n===\n".repeat(10_000)),
                Arguments.of("rulers of every length", lines(900, i -> "-".repeat(i + 3) + "\nline " + i)),
                Arguments.of("tabs", "\t".repeat(5000) + "a\n" + "a\tb\n".repeat(5000)),
                Arguments.of("open brackets and full stops", "(a. B ".repeat(30_000)),
                Arguments.of("hyphens at every line's end", "cut-\n".repeat(20_000)),
                Arguments.of("questions", "Why?\n".repeat(20_000)),
                Arguments.of("labels", "Name\n\n".repeat(10_000)),
                Arguments.of("colons", "Name:\n".repeat(20_000)),
                Arguments.of("blanks", " ".repeat(200_000) + "x" + " ".repeat(200_000) + "?"),
                Arguments.of(
                        "a contents list of 5,000",
                        "Contents\n" + lines(5000, i -> "- [S](#s)") + "\n\n" + "S\n\n".repeat(5000)),
                Arguments.of("half a surrogate pair", "a \ud800 b. \udc00 c"),
                Arguments.of("addresses", "https://a.example/x ".repeat(20_000)),
                Arguments.of("addresses of brackets", "https://a.example/" + "(".repeat(20_000) + ")".repeat(20_000)));
    }

    private static String lines(int count, java.util.function.IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static String runs() {
        return IntStream.range(1, 1500).mapToObj("`"::repeat).collect(Collectors.joining(" a "));
    }

    private static String table(int columns, int rows) {
        return "|a".repeat(columns) + "\n" + "|-".repeat(columns) + "\n" + ("|*b*".repeat(columns) + "\n").repeat(rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nothing_stalls_falls_or_is_lost(String what, String text) {
        for (String reader : List.of("", "markdown", "ruled", "text")) {
            Normalised result = Notes.normalise("x.md", text + WORDS, reader);
            assertThat(Notes.faults(text + WORDS, result))
                    .as(what + " as " + reader)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_plain_page_holds_out_as_well(String what, String text) {
        PlainPage page = new Normaliser().page(Notes.note("x.md", text + WORDS, ""), new Problems());
        assertThat(page.blocks()).as(what).isNotEmpty();
    }

    @Test
    void the_author_is_told_what_was_kept_as_plain_text() {
        Problems problems = new Problems();
        Notes.normalise("x.md", "Fine.\n\n" + ">".repeat(50_000) + " deep\n", "", problems);
        assertThat(problems.all())
                .extracting(Problem::format)
                .singleElement()
                .asString()
                .startsWith(
                        "notes/x.md:3:1: warning: too deeply nested or too full of markup to be read as Markdown; kept as plain text\n")
                .contains("hint: cut it into shorter paragraphs");
    }

    @Test
    void work_that_never_ends_is_left() {
        Optional<String> result = Bounded.run(
                () -> {
                    while (!Thread.currentThread().isInterrupted()) Thread.onSpinWait();
                    return "never";
                },
                Duration.ofMillis(50));
        assertThat(result).isEmpty();
    }

    @Test
    void work_that_falls_is_left() {
        assertThat(Bounded.run(() -> deep(0), Duration.ofSeconds(20))).isEmpty();
        assertThat(Bounded.run(() -> "done", Duration.ofSeconds(20))).contains("done");
    }

    private static int deep(int level) {
        return level < 0 ? 0 : deep(level + 1) + level;
    }
}
