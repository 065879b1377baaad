package io.github.collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.GivenIds;
import io.github.collate.model.GivenIds.Given;
import io.github.collate.model.Mark;
import io.github.collate.publish.IdsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ids.yml}, read as it was written. */
class IdsTest {

    private static final Mark ONE = new Mark("a", -1L, 7);
    private static final Mark OTHER = new Mark("b-2", 0x0123456789abcdefL, -1);

    @TempDir
    Path root;

    private Content content(String ids) {
        return Content.sound(root).write("notes/a.md", "a").write("ids.yml", ids);
    }

    @Test
    void without_the_file_there_are_none() {
        assertThat(Content.sound(root).write("notes/a.md", "a").read().ids()).isEmpty();
    }

    @Test
    void what_is_written_is_read() throws IOException {
        GivenIds ids = new GivenIds(
                new TreeMap<>(Map.of("q-1", new Given(1, List.of(OTHER, ONE)), "t-2", new Given(12, List.of()))),
                new TreeMap<>(Map.of("q-3", "q-1", "t-9", GivenIds.GONE)));
        Content content = content("");
        IdsFile.write(content.folder.resolve("ids.yml"), ids);
        assertThat(content.folder.resolve("ids.yml")).content().endsWith("""
                ids:
                  q-1: 1 a.ffffffffffffffff.00000007 b-2.0123456789abcdef.ffffffff
                  t-2: 12
                retired:
                  q-3: q-1
                  t-9: gone
                """);
        assertThat(content.read().ids()).contains(ids);
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void lines_of_both_sides_of_a_merge_are_joined() {
        Content content = content("""
                ids:
                  q-1: 2 a.ffffffffffffffff.00000007
                  q-1: 1 b-2.0123456789abcdef.ffffffff
                retired:
                  q-1: q-2
                """);
        assertThat(content.read().ids())
                .contains(new GivenIds(
                        new TreeMap<>(Map.of("q-1", new Given(1, List.of(ONE, OTHER)))), new TreeMap<>()));
        assertThat(content.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<<<<<< HEAD",
                "  q-1: x",
                "  q-1: 1 a.b.c",
                "  q-1: 1  a.ffffffffffffffff.00000007",
                "  \"><script>: 1",
                "q-1: 1",
                "  q-1:1",
                "words:"
            })
    void other_lines_are_errors(String line) {
        Content content = content("ids:\n" + line + "\n");
        content.read();
        assertThat(content.problems()).startsWith("content/ids.yml:2:1: error: no line that 'collate ids' wrote");
    }

    @Test
    void a_line_before_its_heading_is_an_error() {
        Content content = content("  q-1: 1\nretired:\n  q-2: <b>\n");
        content.read();
        assertThat(content.problems()).contains("content/ids.yml:1:1: error", "content/ids.yml:3:1: error");
    }

    @Test
    void ids_are_not_read_for_notes_from_elsewhere() {
        Content content = content("nonsense\n").write("other/x.md", "x");
        assertThat(content.readNotesFrom("other").ids()).isEmpty();
        assertThat(content.problems()).isEmpty();
    }
}
