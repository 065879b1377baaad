package io.github.collate.read;

import io.github.collate.model.FileNames;
import io.github.collate.model.Settings;
import io.github.collate.model.Stamp;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All files and folders that a build may read, with a stamp of each, without reading any. */
public final class Surroundings {

    /** The folder in which files may hide. */
    private static final String STATIC = "static";

    private Surroundings() {}

    /**
     * What stands there now: what hides from readers and what editors leave lying about is left out. Folders are entered
     * as readers enter them, so no link inside one is followed; a linked file bears the stamp of what it leads to.
     *
     * @param settings the note sets may stand outside the content
     */
    public static Map<Path, Stamp> look(Sources sources, Optional<Settings> settings) {
        Map<Path, Stamp> seen = new HashMap<>();
        Path content = sources.content().toAbsolutePath().normalize();
        Stream<Path> sets = settings.stream()
                .flatMap(all -> all.sets().stream())
                .map(set -> FileNames.resolve(content, set.path()).normalize())
                .filter(set -> !set.startsWith(content) || Files.isSymbolicLink(set));
        Stream<Path> named = Stream.concat(sources.templates().stream(), sources.notes().stream())
                .map(path -> path.toAbsolutePath().normalize());
        Stream.of(Stream.of(content), named, sets).flatMap(roots -> roots).forEach(root -> walk(root, seen));
        return seen;
    }

    /** The stamps of files, and of all that is below folders. */
    static Map<Path, Stamp> stamps(List<Path> roots) {
        Map<Path, Stamp> seen = new HashMap<>();
        roots.forEach(root -> walk(root, seen));
        return seen;
    }

    /** A folder without the links that lead to it, as {@link #look} names it; none that is not there. */
    public static Optional<Path> real(Path folder) {
        try {
            return Optional.of(folder.toRealPath());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static void walk(Path root, Map<Path, Stamp> seen) {
        Optional<Path> real = real(root);
        if (real.isEmpty()) return;
        try {
            Files.walkFileTree(real.get(), new Walk(real.get(), seen));
        } catch (IOException gone) {
            seen.remove(real.get()); // it went while it was looked at; the next look finds the rest gone too
        }
    }

    /** A folder is itself as long as it is the same one; what is written into it changes its time. */
    static Stamp stamp(Path path, BasicFileAttributes it) {
        Object key = it.fileKey() == null ? "" : it.fileKey();
        String mark = it.isDirectory() ? path + " " + key : it.lastModifiedTime() + " " + it.size() + " " + key;
        return new Stamp(it.isDirectory(), mark);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Map<Path, Stamp> seen;

        Walk(Path root, Map<Path, Stamp> seen) {
            this.root = root;
            this.seen = seen;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && isNothing(folder)) return FileVisitResult.SKIP_SUBTREE;
            seen.put(folder, stamp(folder, attributes));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (isNothing(file)) return FileVisitResult.CONTINUE;
            boolean leads = attributes.isSymbolicLink() && Files.isRegularFile(file);
            seen.put(file, stamp(file, leads ? Files.readAttributes(file, BasicFileAttributes.class) : attributes));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }

        /** Static files alone may hide. */
        private boolean isNothing(Path path) {
            String name = String.valueOf(path.getFileName());
            if (NameRules.isScrap(name) || PagesReader.TRACES.contains(name)) return true;
            return NameRules.isHidden(name) && !root.endsWith(STATIC) && !path.startsWith(root.resolve(STATIC));
        }
    }
}
