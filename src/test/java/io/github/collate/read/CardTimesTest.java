package io.github.collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.CardTimes;
import io.github.collate.model.CardTimes.Entry;
import io.github.collate.publish.CardTimesFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cards.yml}: what is written is read, and a time never falls. */
class CardTimesTest {

    private static final Instant DAY = Instant.parse("2026-11-02T00:00:00Z");
    private static final String SITE = "00112233445566aa";
    private static final String OLD = "0123456789abcdef";
    private static final String NEW = "fedcba9876543210";

    @TempDir
    Path root;

    private Content content(String cards) {
        return Content.sound(root).write("notes/a.md", "a").write("cards.yml", cards);
    }

    private static CardTimes times(Instant changed, String digest) {
        return new CardTimes(SITE, new TreeMap<>(Map.of("fact/q-1", new Entry(changed, digest))));
    }

    @Test
    void what_is_written_is_read() throws IOException {
        Content content = content("");
        CardTimesFile.write(content.folder.resolve("cards.yml"), times(DAY, OLD));
        assertThat(content.folder.resolve("cards.yml")).content().endsWith("""
                site: "00112233445566aa"
                cards:
                  fact/q-1: 2026-11-02T00:00:00Z 0123456789abcdef
                """);
        assertThat(content.read().cardTimes()).contains(times(DAY, OLD));
        assertThat(content.problems()).isEmpty();
        assertThat(SchemaTest.passes(
                        "cards.schema.json", java.nio.file.Files.readString(content.folder.resolve("cards.yml"))))
                .isTrue();
    }

    @Test
    void without_the_file_there_are_none() {
        assertThat(Content.sound(root).write("notes/a.md", "a").read().cardTimes())
                .isEmpty();
    }

    @Test
    void of_both_sides_of_a_merge_the_later_counts() {
        Content content = content("""
                site: "00112233445566aa"
                cards:
                  fact/q-1: 2026-11-02T00:00:00Z 0123456789abcdef
                  fact/q-1: 2026-11-01T00:00:00Z fedcba9876543210
                """);
        assertThat(content.read().cardTimes()).contains(times(DAY, OLD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<<<<<< HEAD",
                "  fact/q-1: yesterday 0123456789abcdef",
                "  fact/q-1: 2026-13-02T00:00:00Z 0123456789abcdef",
                "  fact/q-1: 2026-11-02T00:00:00Z",
                "  other/q-1: 2026-11-02T00:00:00Z 0123456789abcdef",
                "site: me"
            })
    void other_lines_are_errors(String line) {
        Content content = content("cards:\n" + line + "\n");
        content.read();
        assertThat(content.problems()).startsWith("content/cards.yml:2:1: error: no line that 'collate ids' wrote");
    }

    @Test
    void a_time_rises_with_every_change_and_only_then() {
        CardTimes before = times(DAY, OLD);
        TreeMap<String, String> same = new TreeMap<>(Map.of("fact/q-1", OLD));
        TreeMap<String, String> changed = new TreeMap<>(Map.of("fact/q-1", NEW));
        assertThat(before.after(same, DAY.plusSeconds(86_400))).isEqualTo(before);
        assertThat(before.after(changed, DAY.plusSeconds(86_400))).isEqualTo(times(DAY.plusSeconds(86_400), NEW));
        assertThat(before.after(changed, DAY)).isEqualTo(times(DAY.plusSeconds(1), NEW));
        assertThat(before.after(changed, DAY.minusSeconds(86_400))).isEqualTo(times(DAY.plusSeconds(1), NEW));
        assertThat(before.after(new TreeMap<>(), DAY)).isEqualTo(before);
        assertThat(before.after(changed, DAY).after(same, DAY)).isEqualTo(times(DAY.plusSeconds(2), OLD));
    }
}
