package io.github.collate.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

/** The files that the server itself adds to a site. */
final class Own {

    private static final Set<String> NAMES = Set.of(
            "reload.js",
            "reload.css",
            "swap.js",
            "worker.js",
            "nothing.js",
            "nothing.webmanifest",
            "waiting.html",
            "review.html",
            "review.js",
            "review.css");

    private Own() {}

    /** @throws UncheckedIOException if the program cannot read its own files */
    static Optional<byte[]> file(String name) {
        if (!NAMES.contains(name)) return Optional.empty();
        try (InputStream in = Own.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own file " + name, e);
        }
    }
}
