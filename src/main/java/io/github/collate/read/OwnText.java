package io.github.collate.read;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A text that this program adds to for the author: read as it is, nothing mended, so that it can be written back. */
public final class OwnText {

    private OwnText() {}

    /**
     * The text; empty if there is no such file.
     *
     * @throws IOException if the file cannot be read or is not in UTF-8
     */
    public static Optional<String> read(Path file) throws IOException {
        if (!Files.exists(file)) return Optional.empty();
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not in UTF-8: store it as UTF-8 to have it added to", e);
        }
    }
}
