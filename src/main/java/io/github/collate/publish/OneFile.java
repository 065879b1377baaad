package io.github.collate.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a new text in the place of a file, whole or not at all. */
public final class OneFile {

    private OneFile() {}

    /**
     * Writes a text in UTF-8. It is written beside the file first, then renamed; where the file is a link, what it
     * leads to is replaced.
     *
     * @throws IOException if it cannot be written; the file then stands as it was
     */
    public static void write(Path file, String text) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        // A rename would go over it, whatever its owner wants.
        if (Files.exists(target) && !Files.isWritable(target)) throw new AccessDeniedException(target.toString());
        Path next = target.resolveSibling("." + target.getFileName() + ".next");
        try {
            Files.writeString(next, text, StandardCharsets.UTF_8);
            Files.move(next, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }
}
