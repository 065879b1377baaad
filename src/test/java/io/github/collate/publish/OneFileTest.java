package io.github.collate.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneFileTest {

    @TempDir
    Path folder;

    @Test
    void a_file_is_made_and_replaced_with_nothing_left_beside_it() throws IOException {
        Path file = folder.resolve("a.yml");
        OneFile.write(file, "größer");
        OneFile.write(file, "größte");
        assertThat(file).hasContent("größte");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yml"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.yml"), file);
        OneFile.write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void what_cannot_be_written_is_left_as_it_was() throws IOException {
        Path full = Files.createDirectories(folder.resolve("full/inside")).getParent();
        assertThatThrownBy(() -> OneFile.write(full, "text")).isInstanceOf(IOException.class);
        assertThat(full.resolve("inside")).isDirectory();
        assertThat(folder.toFile().list()).containsExactly("full");
    }
}
