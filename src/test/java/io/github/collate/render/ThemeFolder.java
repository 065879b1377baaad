package io.github.collate.render;

import io.github.collate.model.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The theme that ships with Collate. */
final class ThemeFolder {

    static final Path PATH = Path.of("templates");

    private ThemeFolder() {}

    static Theme read() {
        return new Theme(files());
    }

    /** Its files, to be changed by a test. */
    static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(PATH)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(PATH.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }
}
