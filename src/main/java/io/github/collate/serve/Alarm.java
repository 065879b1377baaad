package io.github.collate.serve;

import io.github.collate.model.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Wakes when something may have changed in folders. */
interface Alarm extends AutoCloseable {

    /**
     * Attends to those folders from now on, and to no others.
     *
     * @return whether some of them are new to it: what changed in them so far went unheard
     * @throws IOException if the system does not watch so many
     */
    boolean attend(Map<Path, Stamp> seen) throws IOException;

    /** Waits for a sign of a change, at most so many milliseconds; false if there was none. */
    boolean await(long milliseconds) throws InterruptedException;

    /** What changed by name since the last call, as far as it is known. */
    Set<Path> touched();

    @Override
    void close() throws IOException;

    /** Takes what is gathered out of a set. */
    static Set<Path> drained(Set<Path> gathered) {
        Set<Path> now = Set.copyOf(gathered);
        gathered.clear();
        return now;
    }
}
