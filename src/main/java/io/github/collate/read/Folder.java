package io.github.collate.read;

import io.github.collate.model.FileNames;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a folder and the folders below it, by path. Links are not followed: what they lead to inside the folder
 * is found anyway, and what stands outside was not given to us.
 */
final class Folder {

    /** A file; the name is relative to the folder. */
    record File(String name, Path path) {}

    /** Something that is no file to read; a folder's name ends in {@code /}. */
    record Refused(String name, String reason) {}

    /** Something that the system does not let us look at. */
    record Failed(String name, IOException failure) {}

    /** All of it, each list sorted by name. */
    record Contents(List<File> files, List<Refused> refused, List<Failed> failed) {
        Contents {
            files = files.stream().sorted(Comparator.comparing(File::name)).toList();
            refused =
                    refused.stream().sorted(Comparator.comparing(Refused::name)).toList();
            failed = failed.stream().sorted(Comparator.comparing(Failed::name)).toList();
        }
    }

    private Folder() {}

    /**
     * Walks a folder.
     *
     * @param skip whether a folder of that name stays closed, as a hidden one
     */
    static Contents walk(Path root, Predicate<String> skip) {
        Walk walk = new Walk(root, skip);
        try {
            Files.walkFileTree(root, walk);
        } catch (IOException e) {
            walk.failed.add(new Failed("", e));
        }
        return new Contents(walk.files, walk.refused, walk.failed);
    }

    /** Why a link is not followed. */
    static String whyNot(Path link, Path root) {
        try {
            boolean inside = link.toRealPath().startsWith(root.toRealPath());
            return inside ? "a link inside the folder" : "a link that leaves the folder";
        } catch (IOException e) {
            return "a link that leads nowhere";
        }
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Predicate<String> skip;
        private final Deque<String> above = new ArrayDeque<>();
        private final List<File> files = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();
        private final List<Failed> failed = new ArrayList<>();

        Walk(Path root, Predicate<String> skip) {
            this.root = root;
            this.skip = skip;
            above.push("");
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                above.push("");
                return FileVisitResult.CONTINUE;
            }
            String name = FileNames.of(folder);
            if (skip.test(name)) {
                refused.add(new Refused(above.element() + name + "/", "hidden"));
                return FileVisitResult.SKIP_SUBTREE;
            }
            above.push(above.element() + name + "/");
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = above.element() + FileNames.of(file);
            if (attributes.isSymbolicLink()) refused.add(new Refused(name, whyNot(file, root)));
            else if (attributes.isRegularFile()) files.add(new File(name, file));
            else refused.add(new Refused(name, "not a regular file"));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            failed.add(new Failed(file.equals(root) ? "" : above.element() + FileNames.of(file), failure));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            String name = above.pop();
            if (failure != null) failed.add(new Failed(name, failure));
            return FileVisitResult.CONTINUE;
        }
    }
}
