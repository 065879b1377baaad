package io.github.collate.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Body;
import io.github.collate.model.Inline;
import io.github.collate.model.Normalised;
import io.github.collate.model.NoteSet;
import io.github.collate.model.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for notes in Markdown and plain text holds for every other format: nothing is lost, stalls or falls. */
class FormatsTest {

    private static final int SEEDS = 40;
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
                    "<table><tr><td>"),
            "obsidian",
            List.of(
                    "[[",
                    "]]",
                    "[[Pier]]",
                    "![[a.png]]",
                    "![[Note#^b1]]",
                    "[[a#B|c]]",
                    "[[a\\|b]]",
                    "|",
                    "%%",
                    "%%\n",
                    "#tag ",
                    "#a/b\n",
                    "> [!note]- ",
                    "> [!tip] Title\n",
                    " ^id1\n",
                    "^x\n",
                    "==",
                    "==hot==",
                    "```\n",
                    "`",
                    "---\ntags: [a, b]\n---\n",
                    "# H\n",
                    "**",
                    "| a | [[b]] |\n|-|-|\n",
                    "<b>",
                    "[[javascript:x|y]]",
                    "[[\n]]"),
            "notion",
            List.of(
                    "# Title\n",
                    "Key: value\n",
                    "Tags: a, b\n",
                    "Long: a value that says quite a lot of things\n",
                    "<aside>\n",
                    "</aside>",
                    "[x](a%20b.md)",
                    "![x](y.png)",
                    "\n\n",
                    "- ",
                    "`",
                    "```\n",
                    "| a |\n|-|\n",
                    "Created:\n"),
            "asciidoc",
            List.of(
                    "= ",
                    "== Title\n",
                    "----\n",
                    "====\n",
                    "....\n",
                    "****\n",
                    "____\n",
                    "++++\n",
                    "////\n",
                    "--\n",
                    "|===\n",
                    "|a |b\n",
                    "2+|",
                    "a|",
                    "* ",
                    "** ",
                    ". ",
                    ".. ",
                    "Term:: ",
                    "+\n",
                    ".Name\n",
                    "[source,sh]\n",
                    "[cols=\"1,2\"]\n",
                    ":a: {a}{b}\n",
                    "{a}",
                    "link:javascript:x[y]",
                    "https://a.example[b]",
                    "<<x,y>>",
                    "image::x.png[]\n",
                    "include::x[]\n",
                    "NOTE: ",
                    "// c\n",
                    "'''\n",
                    "`",
                    "`+x+`",
                    "__",
                    "**",
                    "#",
                    "[.x]#y#",
                    "footnote:[z]",
                    "```sh\n",
                    "* [ ] ",
                    "<script>",
                    "((",
                    "))",
                    "Name\n----\n",
                    ",===\n",
                    "<1> ",
                    " +\n"),
            "org",
            List.of(
                    "* ",
                    "** TODO ",
                    "* COMMENT x\n",
                    "#+TITLE: x\n",
                    "#+BEGIN_SRC sh\n",
                    "#+END_SRC\n",
                    "#+begin_quote\n",
                    "#+end_quote\n",
                    ":A:\n",
                    ":END:\n",
                    "| a | b |\n",
                    "|---+\n",
                    "- a :: ",
                    "  + ",
                    "1) ",
                    "[ ] ",
                    ": x\n",
                    ":\n",
                    "[[",
                    "]]",
                    "[[javascript:x][y]]",
                    "[[https://a.example][b]]",
                    "=",
                    "~",
                    "*b*",
                    "/",
                    "_",
                    "+",
                    "[fn:1]",
                    "[fn:: ",
                    "<<",
                    ">>",
                    "SCHEDULED: <2026-11-02>\n",
                    "#+INCLUDE: x\n",
                    "# c\n",
                    "-----\n",
                    " :a:b:\n",
                    "#+TBLFM: x\n",
                    "\\\\\n",
                    "[#A] ",
                    "CLOCK: x\n"));

    @Test
    void settings_know_every_reader() {
        assertThat(NoteSet.READERS).containsExactlyInAnyOrderElementsOf(Shapes.names());
        assertThat(NoteSet.READERS).containsAll(PIECES.keySet());
    }

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
                Arguments.of("html", "<div>".repeat(30_000) + "deep"),
                Arguments.of("html", "<ul><li>".repeat(20_000) + "deep"),
                Arguments.of("html", "<table><tr><td>".repeat(2000) + "deep"),
                Arguments.of("html", "<b><i>".repeat(5000) + "deep"),
                Arguments.of("html", "<a href='".repeat(20_000)),
                Arguments.of("html", "<!-- ".repeat(20_000)),
                Arguments.of("html", "<script>".repeat(2000) + "x"),
                Arguments.of("html", "<p>&".repeat(20_000) + "&#x".repeat(20_000)),
                Arguments.of("html", lines(2000, i -> "<nav><aside>" + i)),
                Arguments.of("html", "<div\n".repeat(20_000)),
                Arguments.of("html", "<p>a ".repeat(10_000)),
                Arguments.of("cards", ",".repeat(1_000_000)),
                Arguments.of("cards", "a,".repeat(300) + "\n" + "b,".repeat(300)),
                Arguments.of("cards", lines(10_000, i -> "\"a" + i)),
                Arguments.of("cards", "a,\"" + "b\"c".repeat(200_000)),
                Arguments.of("cards", "a,\"" + "\"\"".repeat(200_000)),
                Arguments.of("cards", "\"" + lines(20_000, i -> "line " + i)),
                Arguments.of("cards", "#html:true\n" + "<b>".repeat(20_000) + ",\"" + "<i>".repeat(20_000)),
                Arguments.of("cards", lines(20_000, i -> "q" + i + ",a" + i)),
                Arguments.of("cards", "{{c1::".repeat(50_000) + "}}".repeat(50_000)),
                Arguments.of("obsidian", "[[".repeat(20_000) + "]]".repeat(20_000)),
                Arguments.of("obsidian", lines(8000, i -> "[[a" + i + "#b|c]] ==x== #t ^i" + i)),
                Arguments.of("obsidian", "%%\na\n".repeat(10_001)),
                Arguments.of("obsidian", "#a ".repeat(50_000)),
                Arguments.of("notion", "# T\n" + lines(6000, i -> "Key " + i + ": value")),
                Arguments.of("asciidoc", lines(4000, i -> "====")),
                Arguments.of("asciidoc", lines(1500, i -> "=".repeat(4 + i % 500))),
                Arguments.of("asciidoc", lines(4000, i -> "[source]\n----x" + i)),
                Arguments.of("asciidoc", "|===\n" + "|a".repeat(30_000) + "\n|==="),
                Arguments.of("asciidoc", "*a ".repeat(50_000) + "_b ".repeat(50_000)),
                Arguments.of(
                        "asciidoc", lines(1000, i -> ":a" + i + ": " + ("{a" + (i + 1) + "}").repeat(2)) + "\n{a0}"),
                Arguments.of("asciidoc", lines(2000, i -> "*".repeat(1 + i % 6) + " x\n+")),
                Arguments.of("asciidoc", lines(10_000, i -> "term" + i + "::")),
                Arguments.of("org", lines(2000, i -> " ".repeat(i) + "- level " + i)),
                Arguments.of("org", lines(4000, i -> "#+BEGIN_QUOTE")),
                Arguments.of(
                        "org", lines(2000, i -> "#+BEGIN_Q" + i) + "\n" + lines(2000, i -> "#+END_Q" + (1999 - i))),
                Arguments.of("org", lines(8000, i -> ":A" + i + ":")),
                Arguments.of("org", lines(20_000, i -> "*".repeat(1 + i % 90) + " h")),
                Arguments.of("org", "|a".repeat(100_000)),
                Arguments.of("org", "[[".repeat(20_000) + "*a /b =c ".repeat(20_000)));
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
