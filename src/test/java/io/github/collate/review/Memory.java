package io.github.collate.review;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Optional;

/** A file that is none, for tests. */
final class Memory implements Notebook.Store {

    String text;
    boolean sealed;

    Memory(String text) {
        this.text = text;
    }

    @Override
    public Optional<String> read() {
        return Optional.of(text);
    }

    @Override
    public void write(String now) throws IOException {
        if (sealed) throw new AccessDeniedException("corrections.yml");
        text = now;
    }
}
