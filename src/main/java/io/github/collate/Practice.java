package io.github.collate;

import io.github.collate.model.Cache;
import io.github.collate.model.Problems;
import io.github.collate.model.RawNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;

/**
 * Takes a line out of a note as an author might, again and again, and throws away what comes of it: the virtual machine
 * compiles what is done often, and the author's own changes are not the ones that it learns from. That keeps the machine
 * busy for some seconds after the start; it ends as soon as there is something to do.
 */
final class Practice {

    /** So many changes, then it has been learnt. */
    private static final int ENOUGH = 8;

    /** Lines between one that is taken out and the next: a prime, so that all parts of a note come to it. */
    private static final int STRIDE = 97;

    private final Config config;
    private int done;

    Practice(Config config) {
        this.config = config;
    }

    /**
     * Practises, unless there was enough of it.
     *
     * @param site the one that stands; it stays as it is
     * @param cache what was made for it; it stays as it is
     * @param late whether there is something to do
     */
    void on(Draught site, Cache cache, BooleanSupplier late) {
        if (site.input().notes().isEmpty()) return;
        // What runs in a pool of its own takes no processor from what is wanted.
        ForkJoinPool alone = new ForkJoinPool(1);
        try {
            boolean inTime = true;
            while (inTime && done < ENOUGH) {
                List<RawNote> changed = without(site.input().notes(), done++);
                inTime = alone.submit(() -> change(site, changed, cache.copy(), late))
                        .join();
            }
        } finally {
            alone.shutdown();
        }
    }

    /** Whether there was time to make all that follows from a change. */
    private boolean change(Draught site, List<RawNote> notes, Cache cache, BooleanSupplier late) {
        Progress progress = Progress.until(late);
        try {
            Draught.of(
                    site.input().with(notes),
                    problems -> new SiteBuilder(config, problems, progress, cache),
                    Optional.of(site),
                    new Problems());
            return true;
        } catch (CancellationException tooLate) {
            return false;
        }
    }

    /** The notes, one line of one of them left out. */
    private static List<RawNote> without(List<RawNote> notes, int number) {
        List<RawNote> changed = new ArrayList<>(notes);
        RawNote note = notes.get(number % notes.size());
        List<String> lines = new ArrayList<>(note.lines());
        lines.remove((number + 1) * STRIDE % lines.size());
        String text = String.join("\n", lines) + "\n";
        changed.set(
                number % notes.size(),
                new RawNote(note.set(), note.file(), note.shown(), text, note.sha256(), note.reader()));
        return changed;
    }
}
