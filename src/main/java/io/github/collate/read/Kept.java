package io.github.collate.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What an earlier run kept for this one. A build does as well without it. */
public final class Kept {

    /** Bytes; the sheets of a large site are a tenth of it. */
    private static final long LARGEST = 1L << 28;

    private Kept() {}

    /** The bytes of a file; none if there is none that can be read. */
    public static Optional<byte[]> bytes(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) return Optional.empty();
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
