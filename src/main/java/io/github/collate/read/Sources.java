package io.github.collate.read;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the input stands, as the command line names it: problems show the paths as given here.
 *
 * @param content the folder with {@code collate.yml}
 * @param templates the folder of the theme; without one the theme that comes with the program is used
 * @param notes a folder whose files and folders are the note sets, instead of those that {@code collate.yml} names
 */
public record Sources(Path content, Optional<Path> templates, Optional<Path> notes) {

    /** Everything from one content folder, with the theme that comes with the program. */
    public static Sources of(Path content) {
        return new Sources(content, Optional.empty(), Optional.empty());
    }
}
