package io.github.collate.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Body;
import io.github.collate.model.Inline;
import io.github.collate.model.Normalised;
import io.github.collate.model.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for notes in Markdown and plain text holds for every other format: nothing is lost, stalls or falls. */
class FormatsTest {

    private static final int SEEDS = 150;
    private static final String WORDS = "\n\nA plain sentence stands behind it.\n";

    private static final List<String> COMMON = List.of(
            "word ",
            "A whole sentence is here. ",
            "What now?",
            "\n",
            "\n",
            "\n\n",
            " ",
            "  ",
            "TODO ",
            "\u00e9",
            "\ud83d\ude00",
            "https://a.example/x",
            "3 seconds",
            "\t",
            ": ",
            "- ",
            "* ",
            "|",
            "\"",
            "<b>",
            "</b>",
            "&amp;",
            "\\",
            "[",
            "]");

    private static final Map<String, List<String>> PIECES = Map.of(
            "html",
            List.of(
                    "<p>",
                    "</p>",
                    "<ul>",
                    "<li>",
                    "</ul>",
                    "<ol>",
                    "<table>",
                    "<tr>",
                    "<td>",
                    "</td>",
                    "</table>",
                    "<h2>",
                    "</h2>",
                    "<nav>",
                    "</nav>",
                    "<aside>",
                    "<script>",
                    "</script>",
                    "<!--",
                    "-->",
                    "<pre>",
                    "</pre>",
                    "<div\n",
                    "class='a b'",
                    ">",
                    "<a href='",
                    "'",
                    "<title>",
                    "</title>",
                    "<details><summary>",
                    "</summary>",
                    "<br>",
                    "<img src=x alt='The pier'>",
                    "<dl><dt>",
                    "<dd>",
                    "<!doctype html>",
                    "<body>",
                    "</html>",
                    "<main>",
                    "<svg>",
                    "</svg>",
                    "<caption>",
                    "<select>",
                    "<textarea>",
                    "<span aria-hidden=true>",
                    "<template>",
                    "<![CDATA["),
            "cards",
            List.of(
                    ",",
                    ",",
                    ";",
                    "\t",
                    "\"",
                    "\"\"",
                    "\",\"",
                    "\\\"",
                    "#separator:tab\n",
                    "#html:true\n",
                    "#tags column:2\n",
                    "Front,Back\n",
                    "{{c1::",
                    "::hint}}",
                    "}}",
                    "[sound:x]",
                    "<br>",
                    "<li>",
                    "a,b\n",
                    "\"a\nb\",c\n",
                    "# x\n",
                    "<a href=\"\"",
                    ",,,\n",
                    "\n\"",
                    "#deck:a::b\n",
                    "<script>",
                    "</div>",
                    "<table><tr><td>"));

    static Stream<Arguments> seeds() {
        return PIECES.keySet().stream()
                .sorted()
                .flatMap(reader -> IntStream.range(0, SEEDS).mapToObj(seed -> Arguments.of(reader, seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_is_lost_of_texts_thrown_together(String reader, int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5 + seed % 100; i++) {
            List<String> pieces = random.nextInt(3) == 0 ? COMMON : PIECES.getOrDefault(reader, COMMON);
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        check(reader + " of seed " + seed, reader, text.toString());
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("html", "<div>".repeat(100_000) + "deep"),
                Arguments.of("html", "<ul><li>".repeat(20_000) + "deep"),
                Arguments.of("html", "<table><tr><td>".repeat(5000) + "deep"),
                Arguments.of("html", "<b><i>".repeat(5000) + "deep"),
                Arguments.of("html", "<a href='".repeat(20_000)),
                Arguments.of("html", "<!-- ".repeat(20_000)),
                Arguments.of("html", "<script>".repeat(5000) + "x"),
                Arguments.of("html", "<p>&".repeat(20_000) + "&#x".repeat(20_000)),
                Arguments.of("html", lines(20_000, i -> "<nav><aside>" + i)),
                Arguments.of("html", "<div\n".repeat(20_000)),
                Arguments.of("html", "<p>a ".repeat(100_000)),
                Arguments.of("cards", ",".repeat(1_000_000)),
                Arguments.of("cards", "a,".repeat(300) + "\n" + "b,".repeat(300)),
                Arguments.of("cards", lines(100_000, i -> "\"a" + i)),
                Arguments.of("cards", "a,\"" + "b\"c".repeat(200_000)),
                Arguments.of("cards", "a,\"" + "\"\"".repeat(200_000)),
                Arguments.of("cards", "\"" + lines(20_000, i -> "line " + i)),
                Arguments.of("cards", "#html:true\n" + "<b>".repeat(20_000) + ",\"" + "<i>".repeat(20_000)),
                Arguments.of("cards", lines(20_000, i -> "q" + i + ",a" + i)),
                Arguments.of("cards", "{{c1::".repeat(50_000) + "}}".repeat(50_000)));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void nothing_stalls_falls_or_is_lost(String reader, String text) {
        check(reader, reader, text + WORDS);
    }

    private static void check(String what, String reader, String text) {
        Normalised result = Notes.normalise("x", text, reader);
        assertThat(Notes.faults(text, result))
                .as(what + "\n" + text.substring(0, Math.min(2000, text.length())))
                .isEmpty();
        assertThat(result.statements()).as(what).allMatch(FormatsTest::harmless);
    }

    /** Whether every address leads to the web, whatever the note holds. */
    private static boolean harmless(Statement said) {
        if (said.body() instanceof Body.Prose prose) return harmless(prose.text());
        if (said.body() instanceof Body.Answered pair) return harmless(pair.question()) && harmless(pair.answer());
        return !(said.body() instanceof Body.Row row) || row.cells().stream().allMatch(cell -> harmless(cell.value()));
    }

    private static boolean harmless(List<Inline> text) {
        return text.stream()
                .allMatch(piece ->
                        !(piece instanceof Inline.Link link) || link.href().matches("https?://.*|mailto:.*"));
    }
}
