package io.github.collate.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files to bytes. */
final class Disk {

    private Disk() {}

    /** A file that holds more than its reader takes. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(int limit) {
            super("larger than " + (limit >> 20) + " MiB");
        }
    }

    /**
     * The bytes of a file.
     *
     * @param limit in bytes
     * @throws TooLarge if the file holds more
     * @throws IOException if it cannot be read
     */
    static byte[] read(Path file, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) throw new TooLarge(limit);
            return bytes;
        }
    }

    /** Why a file could not be read, for people; the text does not depend on the machine. */
    static String why(IOException failure) {
        if (failure instanceof AccessDeniedException) return "no permission to read it";
        if (failure instanceof NoSuchFileException) return "no such file";
        if (failure instanceof TooLarge tooLarge) return String.valueOf(tooLarge.getMessage());
        return "it cannot be read";
    }
}
