package io.github.collate.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.collate.model.NoteSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesFolderTest {

    @TempDir
    Path root;

    @Test
    void each_file_and_folder_is_a_set() {
        Content content = Content.sound(root)
                .write("seeds/b.txt", "b")
                .write("seeds/A Café & more.v2.md", "a")
                .write("seeds/sub/x.md", "x")
                .write("seeds/sub/y.md", "y")
                .write("seeds/b.md", "other b")
                .write("seeds/漢字.md", "c");
        Input input = content.readNotesFrom("seeds");
        assertThat(content.problems()).isEmpty();
        assertThat(input.settings().sets())
                .extracting(NoteSet::id, NoteSet::title, NoteSet::path)
                .containsExactly(
                        tuple("a-cafe-more-v2", "A Café & more.v2", "A Café & more.v2.md"),
                        tuple("b", "b", "b.md"),
                        tuple("b-2", "b", "b.txt"),
                        tuple("sub", "sub", "sub"),
                        tuple("set", "漢字", "漢字.md"));
        assertThat(Content.files(input))
                .containsExactly("A Café & more.v2.md", "b.md", "b.txt", "x.md", "y.md", "漢字.md");
    }

    @Test
    void a_set_of_the_same_id_lends_its_settings_and_the_rest_of_them_are_not_looked_for() {
        Content content = Content.sound(root).write("collate.yml", """
                        title: T
                        baseUrl: https://example.org/
                        sets:
                        - {id: mine, title: Mine, author: Me, asOf: 2024-02, path: not/here, reader: text}
                        """).write("seeds/Mine.md", "m");
        Input input = content.readNotesFrom("seeds");
        assertThat(content.problems()).isEmpty();
        assertThat(input.settings().sets())
                .containsExactly(new NoteSet("mine", "Mine", "Me", "", "2024-02", "Mine.md", Optional.of("text")));
        assertThat(input.notes().get(0).reader()).contains("text");
    }

    @Test
    void what_is_no_set_is_skipped() throws IOException {
        Files.writeString(root.resolve("secret.txt"), "secret");
        Content content = Content.sound(root)
                .write("seeds/a.md", "a")
                .write("seeds/.DS_Store", "x")
                .write("seeds/.git/HEAD", "x")
                .write("seeds/id_rsa", "x")
                .write("seeds/map.png", "x")
                .link("seeds/out.md", root.resolve("secret.txt"));
        Input input = content.readNotesFrom("seeds");
        assertThat(input.settings().sets()).extracting(NoteSet::id).containsExactly("a");
        assertThat(Content.skipped(input))
                .containsExactly(
                        " .DS_Store: hidden",
                        " .git: hidden",
                        " id_rsa: may hold a key",
                        " map.png: a picture",
                        " out.md: a link that leaves the folder");
    }

    @Test
    void a_set_that_holds_nothing_is_a_warning() throws IOException {
        Content content = Content.sound(root).write("seeds/a.md", "").write("seeds/b.md", "b");
        Files.createDirectories(content.folder.resolve("seeds/nothing"));
        content.readNotesFrom("seeds");
        assertThat(content.problems()).isEqualTo("""
                        content/seeds/a.md:1:1: warning: note set 'a' holds no notes (a.md was skipped: empty)
                            hint: add notes, or take the set out
                        content/seeds/nothing:1:1: warning: note set 'nothing' holds no notes (the folder is empty)
                            hint: add notes, or take the set out
                        """);
    }

    @Test
    void a_missing_or_empty_folder_is_an_error() throws IOException {
        Content content = Content.sound(root);
        content.readNotesFrom("seeds");
        Files.createDirectories(content.folder.resolve("bare"));
        content.readNotesFrom("bare");
        assertThat(content.problems()).isEqualTo("""
                        content/bare:1:1: error: no note sets in this folder
                            hint: put a file or a folder of notes into it
                        content/seeds:1:1: error: no such folder
                            hint: name the folder of the note sets with --notes
                        """);
    }
}
