package io.github.collate.read;

import io.github.collate.model.Digest;
import io.github.collate.model.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a build may read, without reading it as a build does. */
public final class Everything {

    /** Bytes; a build reads no larger file. */
    private static final int LARGEST = 1 << 28;

    private Everything() {}

    /**
     * The digest of everything below some files and folders, names and bytes.
     *
     * @return nothing where it cannot tell, as where something is a link, or may not be read
     */
    public static Optional<String> digest(List<Path> roots) {
        List<Object> all = new ArrayList<>();
        try {
            for (Path root : roots) {
                // A root may be a link itself.
                Path real = root.toRealPath();
                int above = real.toUri().getRawPath().length();
                try (Stream<Path> walk = Files.walk(real)) {
                    for (Path path : (Iterable<Path>) walk.sorted(Comparator.naturalOrder())::iterator) {
                        // As an address a name keeps its bytes, whatever the locale.
                        all.add(path.toUri().getRawPath().substring(above));
                        all.add(one(path));
                    }
                }
            }
        } catch (IOException | UncheckedIOException unknown) {
            return Optional.empty();
        }
        return Optional.of(new Digest().of(all.toArray()));
    }

    private static String one(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) return "folder";
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) return Sha256.of(Disk.read(path, LARGEST));
        throw new IOException("neither file nor folder: " + path);
    }
}
