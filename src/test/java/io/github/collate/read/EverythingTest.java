package io.github.collate.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EverythingTest {

    @TempDir
    private Path folder;

    private Optional<String> first = Optional.empty();

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("content/notes"));
        Files.writeString(folder.resolve("content/collate.yml"), "title: Post");
        Files.writeString(folder.resolve("content/notes/a.md"), "- One line.");
        first = digest();
    }

    private Optional<String> digest() {
        return Everything.digest(List.of(folder.resolve("content")));
    }

    @Test
    void it_is_the_same_as_long_as_all_bytes_are() throws IOException {
        assertThat(first).isPresent();
        Files.writeString(folder.resolve("content/notes/a.md"), "- One line.");
        Files.setLastModifiedTime(folder.resolve("content/notes/a.md"), FileTime.fromMillis(0));
        assertThat(digest()).isEqualTo(first);
        Files.move(folder.resolve("content"), folder.resolve("other"));
        assertThat(Everything.digest(List.of(folder.resolve("other")))).isEqualTo(first);
    }

    @Test
    void it_is_another_with_any_byte_or_name() throws IOException {
        Path note = folder.resolve("content/notes/a.md");
        Files.writeString(note, "- One lime.");
        assertThat(digest()).isPresent().isNotEqualTo(first);
        Files.writeString(note, "- One line.");
        Files.move(note, note.resolveSibling("b.md"));
        assertThat(digest()).isPresent().isNotEqualTo(first);
        Files.move(note.resolveSibling("b.md"), note);
        Files.createDirectory(folder.resolve("content/pages"));
        assertThat(digest()).isPresent().isNotEqualTo(first);
        Files.delete(folder.resolve("content/pages"));
        assertThat(digest()).isEqualTo(first);
    }

    @Test
    void it_is_not_known_where_a_link_stands_or_nothing() throws IOException {
        assertThat(Everything.digest(List.of(folder.resolve("nowhere")))).isEmpty();
        Files.createSymbolicLink(folder.resolve("content/notes/c.md"), folder.resolve("content/notes/a.md"));
        assertThat(digest()).isEmpty();
    }
}
