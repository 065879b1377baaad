package io.github.collate.serve;

import io.github.collate.model.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A workshop that has what a test puts into it. */
final class Shelf implements Workshop {

    final Map<String, String> files = new ConcurrentHashMap<>();
    volatile Outcome next = new Outcome(Outcome.Kind.PAGES, List.of(), List.of());

    @Override
    public Outcome rebuild(Set<Path> changed, List<String> open) {
        return next;
    }

    @Override
    public Optional<List<Problem>> check() {
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
