package io.github.collate.serve;

import io.github.collate.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Makes the site that is served. One thread makes it, one at a time; any thread may ask for a file meanwhile. */
public interface Workshop {

    /**
     * Makes the site anew. Where that fails the last good one stands.
     *
     * @param changed the files that changed since the last time; empty at the start
     * @param open the paths of the pages that somebody looks at, to be made first
     */
    Outcome rebuild(Set<Path> changed, List<String> open);

    /**
     * Makes what nobody asked for yet and checks the whole, after pages were told; gives up once another site is made.
     *
     * @return all problems of the site as it stands; none if it gave up
     */
    Optional<List<Problem>> check();

    /** While nothing else is to do: makes changes that nobody sees, so that the next one of the author's is made sooner. */
    default void practise(BooleanSupplier late) {}

    /** A file of the last good site by its path, {@code /} between folders; none that is not part of it. */
    Optional<byte[]> file(String path);
}
