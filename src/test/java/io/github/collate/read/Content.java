package io.github.collate.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.collate.model.FileNames;
import io.github.collate.model.Problem;
import io.github.collate.model.Problems;
import io.github.collate.model.RawNote;
import io.github.collate.model.SkippedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A content folder for a test: written file by file, read as a whole, problems shown as from beside the folder. */
final class Content {

    private final Path root;
    final Path folder;
    private final Problems problems = new Problems();

    Content(Path root) {
        this.root = root;
        this.folder = root.resolve("content");
    }

    /** A content folder that has no problem of its own, with one note set at {@code notes}. */
    static Content sound(Path root) {
        return new Content(root)
                .write(
                        "collate.yml",
                        "title: T\nbaseUrl: https://example.org/\nsets:\n- {id: mine, title: Mine, path: notes}\n")
                .write("catalog.yml", "categories:\n- {id: all, name: All}\nservices: []\n");
    }

    /** The same with a note and two services, of which the oven has a section on heat. */
    static Content kitchen(Path root) {
        return sound(root).write("notes/a.md", "a").write("catalog.yml", """
                        categories: [{id: all, name: All}]
                        services:
                        - {id: oven, name: O, category: all, summary: S, sections: [{id: heat, name: H}]}
                        - {id: hob, name: B, category: all, summary: S}
                        """);
    }

    Content write(String path, String text) {
        return write(path, text.getBytes(UTF_8));
    }

    Content write(String path, byte[] bytes) {
        try {
            Path file = FileNames.resolve(folder, path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Content link(String path, Path target) {
        try {
            Path link = folder.resolve(path);
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, target);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Input read() {
        return new Reader().read(Sources.of(folder), problems);
    }

    Input readNotesFrom(String path) {
        Optional<Path> notes = Optional.of(folder.resolve(path));
        return new Reader().read(new Sources(folder, Optional.empty(), notes), problems);
    }

    /** The problems as printed. */
    String problems() {
        StringBuilder out = new StringBuilder();
        for (Problem problem : problems.all()) out.append(problem.format());
        return out.toString().replace(root + "/", "");
    }

    static List<String> files(Input input) {
        return input.notes().stream().map(RawNote::file).toList();
    }

    static List<String> skipped(Input input) {
        return input.skipped().stream().map(Content::line).toList();
    }

    private static String line(SkippedFile file) {
        return file.set() + " " + file.file() + ": " + file.reason();
    }
}
