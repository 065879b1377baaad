package io.github.collate.read;

import io.github.collate.model.Cache;
import io.github.collate.model.Problems;
import io.github.collate.model.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parts of the input that are not read again as long as their files bear the same stamps. What was read with a problem is
 * read again, so that the problem is told again.
 */
final class Parts {

    private final Cache cache;
    private final Place content;
    private final Problems problems;

    Parts(Cache cache, Place content, Problems problems) {
        this.cache = cache;
        this.content = content;
        this.problems = problems;
    }

    private record Part(String name, Place content, List<Object> from, Map<Path, Stamp> stamps) {}

    private record One(Place place, List<Object> from, Stamp stamp) {}

    /**
     * Something that is read from files and folders of the content.
     *
     * @param from whatever else it depends on, but nothing that leads to problems
     */
    <T> T of(List<String> names, List<Object> from, Function<Problems, T> read) {
        Map<Path, Stamp> stamps = Surroundings.stamps(
                names.stream().map(name -> content.child(name).path()).toList());
        return cache.value(new Part(String.join(" ", names), content, from, stamps), problems, read);
    }

    /** Something that is read from one file alone; read in any case where it cannot be stamped. */
    <T> T of(Place file, List<Object> from, Function<Problems, T> read) {
        Optional<Stamp> stamp = stamp(file.path());
        if (stamp.isEmpty()) return read.apply(problems);
        return cache.value(new One(file, from, stamp.get()), problems, read);
    }

    /** The theme: of a folder, or the one of the program, which stays the same. */
    <T> T theme(Optional<Path> folder, Function<Problems, T> read) {
        Map<Path, Stamp> stamps = Surroundings.stamps(folder.stream().toList());
        return cache.value(new Part("theme", content, List.of(folder), stamps), problems, read);
    }

    private static Optional<Stamp> stamp(Path file) {
        try {
            return Optional.of(Surroundings.stamp(file, Files.readAttributes(file, BasicFileAttributes.class)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
