package io.github.collate.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Normalised;
import io.github.collate.model.Problems;
import io.github.collate.model.RawNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a note holds, each of its lines is in a statement or dropped, and every span names its raw text. */
class NothingLostTest {

    private static final List<String> PIECES = List.of(
            "word",
            " ",
            " ",
            "  ",
            "\n",
            "\n",
            "\n\n",
            "# ",
            "## Title\n",
            "- ",
            "  - ",
            "    - ",
            "1. ",
            "* ",
            "+ ",
            "> ",
            "```",
            "```\n",
            "~~~\n",
            "`",
            "``",
            "*",
            "**",
            "_",
            "__",
            "~~",
            "[",
            "]",
            "(",
            ")",
            "](",
            "](https://a.example)",
            "![",
            "|",
            "|-|-|\n",
            "| a | b |\n",
            "---\n",
            "-----\n",
            "--------------------\n",
            "===\n",
            "\\",
            "<",
            ">",
            "<b>",
            "</b>",
            "<details>",
            "</details>",
            "<summary>",
            "</summary>",
            "<!--",
            "-->",
            "<table><tr><td>",
            "</table>",
            "<script>",
            "</script>",
            "<br>",
            "&amp;",
            "&#x41;",
            "&",
            "$",
            "$a+b$",
            "Q: ",
            "A: ",
            "What now?",
            "TODO ",
            "- [ ] ",
            ":\n",
            ": ",
            "Name:",
            "A whole sentence is here. And another follows.",
            "e.g. this",
            "https://a.example/x",
            "[a]: /b\n",
            "[a]",
            "\t",
            "\u00a0",
            "\u00e9",
            "\ud83d\ude00",
            "\0",
            "3 seconds",
            "Page 3\n",
            "Contents\n",
            "- [x](#x)\n",
            "....... 12\n",
            "\u2022 ",
            "\u2013 ",
            "cut-\n",
            "<img src=x>",
            "<p align=center>",
            "{\n",
            "}\n",
            "key: value\n");

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void of_texts_thrown_together(int seed) {
        String text = text(new Random(seed), 5 + seed % 120);
        for (String reader : List.of("", "markdown", "outline", "ruled", "text")) {
            Problems problems = new Problems();
            Normalised result = Notes.normalise("x.md", text, reader, problems);
            assertThat(Notes.faults(text, result))
                    .as(reader + " of seed " + seed + "\n" + text)
                    .isEmpty();
            assertThat(problems.all().toString()).doesNotContain("could not be read");
        }
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) text.append(PIECES.get(random.nextInt(PIECES.size())));
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void and_a_page_is_read_whatever_it_holds(int seed) {
        String text = text(new Random(seed), 5 + seed % 120);
        assertThat(new Normaliser()
                        .page(Notes.note("a/b.md", text, ""), new Problems())
                        .path())
                .isEqualTo("a/b.html");
    }

    @Test
    void of_the_notes_that_come_with_the_project() throws IOException {
        Path folder = Path.of("content/notes");
        if (!Files.isDirectory(folder)) return;
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String text = Files.readString(file).replace("\r\n", "\n");
            assertThat(Notes.faults(text, Notes.normalise(file.getFileName().toString(), text, "")))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void and_the_order_of_the_notes_changes_nothing() {
        List<RawNote> notes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String text = text(new Random(i), 200);
            notes.add(new RawNote("s" + i % 3, "f" + i + ".md", "f", text, "0".repeat(64), Optional.empty()));
        }
        Normalised forth = new Normaliser().normalise(notes, new Problems());
        Collections.reverse(notes);
        Normalised back = new Normaliser().normalise(notes, new Problems());
        assertThat(back).isEqualTo(forth);
    }
}
