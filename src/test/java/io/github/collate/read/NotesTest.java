package io.github.collate.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.collate.model.RawNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class NotesTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

    @TempDir
    Path root;

    @Test
    void a_file_is_a_note_set() {
        Content content = new Content(root)
                .write("collate.yml", """
                        title: T
                        baseUrl: https://example.org
                        sets: [{id: mine, title: Mine, path: ./notes.txt, reader: ruled}]
                        """)
                .write("catalog.yml", "categories: []\nservices: []\n")
                .write("notes.txt", "one\r\ntwo\r\n");
        Input input = content.read();
        assertThat(content.problems()).isEmpty();
        assertThat(input.notes())
                .containsExactly(new RawNote(
                        "mine",
                        "notes.txt",
                        root + "/content/notes.txt",
                        "one\ntwo\n",
                        "6f4792b265fe72790b344fd3ef5294701d9d087bed9fce815c0f4bbad6d2ed87",
                        Optional.of("ruled")));
    }

    @Test
    void a_folder_is_read_with_its_folders_by_path() {
        Content content = Content.sound(root)
                .write("notes/b.md", "b")
                .write("notes/a/z.txt", "az")
                .write("notes/a/deep/er/x.text", "x")
                .write("notes/README", "r")
                .write("notes/table.csv", "a,b")
                .write("notes/Z.markdown", "Z");
        assertThat(Content.files(content.read()))
                .containsExactly("README", "Z.markdown", "a/deep/er/x.text", "a/z.txt", "b.md", "table.csv");
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void what_a_browser_saved_beside_a_page_is_no_note() {
        Content content = Content.sound(root)
                .write("notes/tides.html", "<p>The tide turns twice a day.")
                .write("notes/tides_files/menu.js", "var x;")
                .write("notes/other_files/a.md", "a")
                .write("notes/board.canvas", "{}");
        Input input = content.read();
        assertThat(Content.files(input)).containsExactly("other_files/a.md", "tides.html");
        assertThat(Content.skipped(input))
                .containsExactly("mine board.canvas: a picture", "mine tides_files/menu.js: belongs to a saved page");
    }

    @Test
    void what_is_no_note_is_skipped_with_a_reason() {
        Content content = Content.sound(root)
                .write("notes/a.md", "a")
                .write("notes/.draft.md", "draft")
                .write("notes/.git/config", "x")
                .write("notes/.obsidian/workspace.json", "{}")
                .write("notes/diagram.PNG", PNG)
                .write("notes/logo.svg", "<svg/>")
                .write("notes/unnamed", PNG)
                .write("notes/zeros.dat", new byte[100])
                .write("notes/empty.md", "")
                .write("notes/blank.md", " \n\t\n\u200B\n")
                .write("notes/.env", "TOKEN=x")
                .write("notes/id_rsa", "x")
                .write("notes/server.pem", "x")
                .write("notes/credentials", "x")
                .write("notes/innocent.txt", "\n-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n");
        assertThat(Content.skipped(content.read()))
                .containsExactly(
                        "mine .git/: hidden",
                        "mine .obsidian/: hidden",
                        "mine .draft.md: hidden",
                        "mine .env: may hold a key",
                        "mine blank.md: empty",
                        "mine credentials: may hold a key",
                        "mine diagram.PNG: a picture",
                        "mine empty.md: empty",
                        "mine id_rsa: may hold a key",
                        "mine innocent.txt: may hold a key",
                        "mine logo.svg: a picture",
                        "mine server.pem: may hold a key",
                        "mine unnamed: binary",
                        "mine zeros.dat: binary");
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void notes_about_keys_and_credentials_are_notes() {
        Content content = Content.sound(root)
                .write("notes/credentials.md", "Never share credentials.")
                .write("notes/keys.txt", "A key begins with\n-----BEGIN RSA PRIVATE KEY-----\nand so on");
        assertThat(Content.files(content.read())).containsExactly("credentials.md", "keys.txt");
    }

    @Test
    void text_in_utf_16_is_not_taken_for_binary() {
        Content content = Content.sound(root)
                .write("notes/a.txt", "\uFEFFhello".getBytes(UTF_16LE))
                .write("notes/b.txt", "hello again".getBytes(UTF_16LE))
                .write("notes/c.txt", "one NUL\0 in a text is a mistake, no binary");
        assertThat(content.read().notes())
                .extracting(RawNote::text)
                .containsExactly("hello", "hello again", "one NUL in a text is a mistake, no binary");
    }

    @Test
    void a_document_that_is_no_text_is_worth_a_warning() {
        Content content = Content.sound(root).write("notes/a.md", "a").write("notes/b.pdf", "%PDF-1.7 ...");
        assertThat(Content.skipped(content.read())).containsExactly("mine b.pdf: binary");
        assertThat(content.problems()).isEqualTo("""
                        content/notes/b.pdf:1:1: warning: not read: not a text file
                            hint: save it as Markdown or plain text beside it
                        """);
    }

    @Test
    void links_are_not_followed() throws IOException {
        Files.writeString(root.resolve("secret.txt"), "secret");
        Files.createDirectories(root.resolve("elsewhere"));
        Content content = Content.sound(root)
                .write("notes/a.md", "a")
                .write("notes/sub/b.md", "b")
                .link("notes/out.txt", root.resolve("secret.txt"))
                .link("notes/outside", root.resolve("elsewhere"))
                .link("notes/up.txt", Path.of("../../secret.txt"))
                .link("notes/again.md", Path.of("a.md"))
                .link("notes/gone.md", Path.of("nowhere.md"))
                .link("notes/sub/circle", Path.of(".."))
                .link("notes/self", Path.of("self"));
        Input input = content.read();
        assertThat(Content.files(input)).containsExactly("a.md", "sub/b.md");
        assertThat(Content.skipped(input))
                .containsExactly(
                        "mine again.md: a link inside the folder",
                        "mine gone.md: a link that leads nowhere",
                        "mine out.txt: a link that leaves the folder",
                        "mine outside: a link that leaves the folder",
                        "mine self: a link that leads nowhere",
                        "mine sub/circle: a link inside the folder",
                        "mine up.txt: a link that leaves the folder");
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void a_note_set_that_is_a_link_was_named_by_its_author_and_is_read() throws IOException {
        Files.createDirectories(root.resolve("real"));
        Files.writeString(root.resolve("real/a.md"), "a");
        Content content = Content.sound(root).link("notes", root.resolve("real"));
        Input input = content.read();
        assertThat(input.notes()).extracting(RawNote::shown).containsExactly(root + "/content/notes/a.md");
    }

    @Test
    void a_pipe_does_not_stop_the_build() throws Exception {
        Content content = Content.sound(root).write("notes/a.md", "a");
        Process made = new ProcessBuilder(
                        "mkfifo", content.folder.resolve("notes/pipe").toString())
                .start();
        assumeTrue(made.waitFor() == 0, "no mkfifo here");
        assertThat(Content.skipped(content.read())).containsExactly("mine pipe: not a regular file");
    }

    @Test
    void names_of_every_kind_work() {
        List<String> names = List.of(
                "  two  blanks .md",
                "\"double\" 'single'.md",
                "#hash?query.md",
                "%41.md",
                "-dash.md",
                "R&D <b>.md",
                "a".repeat(237) + ".md",
                "back\\slash.md",
                "e\u0301 and é.md",
                "ünïcödé 漢字 🚀.md");
        Content content = Content.sound(root);
        names.forEach(name -> content.write("notes/" + name, name));
        Input input = content.read();
        assertThat(Content.files(input)).containsExactlyElementsOf(names);
        assertThat(input.notes()).allMatch(note -> note.text().equals(note.file()));
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void a_control_character_in_a_name_reaches_no_message() {
        Content content = Content.sound(root).write("notes/a\nb.md", "a");
        assertThat(Content.files(content.read())).containsExactly("a\uFFFDb.md");
    }

    @Test
    void an_empty_set_is_a_warning_that_says_why() {
        Content content = Content.sound(root).write("notes/empty.md", "\n");
        content.read();
        assertThat(content.problems()).isEqualTo("""
                        content/collate.yml:4:33: warning: note set 'mine' holds no notes (empty.md was skipped: empty)
                            - {id: mine, title: Mine, path: notes}
                                                            ^
                            hint: add notes, or take the set out
                        """);
    }

    @Test
    void a_missing_set_is_an_error_where_it_is_named() {
        Content content = Content.sound(root);
        content.read();
        assertThat(content.problems()).isEqualTo("""
                        content/collate.yml:4:33: error: no such file or folder: content/notes
                            - {id: mine, title: Mine, path: notes}
                                                            ^
                            hint: the path counts from the folder of collate.yml
                        """);
    }

    @Test
    void a_huge_file_is_skipped_with_a_warning() {
        Content content = Content.sound(root).write("notes/a.md", "a").write("notes/huge.md", new byte[(16 << 20) + 1]);
        assertThat(Content.skipped(content.read())).containsExactly("mine huge.md: larger than 16 MiB");
        assertThat(content.problems()).isEqualTo("""
                        content/notes/huge.md:1:1: warning: not read: larger than 16 MiB
                            hint: split it into files of one subject each
                        """);
    }

    @Test
    void a_line_of_megabytes_is_read() {
        Content content = Content.sound(root)
                .write("notes/a.md", "words ".repeat(400_000))
                .write("notes/b.md", "Ã© ".repeat(400_000))
                .write("notes/c.md", "â€™`\0".repeat(200_000));
        assertThat(content.read().notes()).hasSize(3);
    }

    @Test
    void an_unreadable_file_is_an_error() throws IOException {
        Content content = Content.sound(root).write("notes/a.md", "a").write("notes/b.md", "b");
        Path closed = content.folder.resolve("notes/b.md");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(closed), "root reads everything");
        assertThat(Content.files(content.read())).containsExactly("a.md");
        assertThat(content.problems()).isEqualTo("""
                        content/notes/b.md:1:1: error: no permission to read it
                            hint: check the file's permissions
                        """);
    }

    @Test
    void a_file_that_fails_while_it_is_read_is_an_error() throws IOException {
        Path failing = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(failing), "this system has no file that fails");
        Content content = Content.sound(root).link("notes", failing);
        content.read();
        Files.delete(content.folder.resolve("notes"));
        assertThat(content.problems()).isEqualTo("""
                        content/notes:1:1: error: it cannot be read
                            hint: check the file's permissions
                        """);
    }

    @Test
    void sets_inside_each_other_are_read_twice_and_that_is_said() {
        Content content = Content.sound(root).write("collate.yml", """
                        title: T
                        baseUrl: https://example.org/
                        sets:
                        - {id: all, title: All, path: notes}
                        - {id: part, title: Part, path: notes/part}
                        """).write("notes/part/a.md", "a");
        content.read();
        assertThat(content.problems()).isEqualTo("""
                        content/collate.yml:5:33: warning: note set 'part' stands inside note set 'all': its notes are read twice
                            - {id: part, title: Part, path: notes/part}
                                                            ^
                            hint: give each set a folder of its own
                        """);
    }
}
