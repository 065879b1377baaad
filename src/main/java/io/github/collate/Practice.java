package io.github.collate;

import io.github.collate.model.Cache;
import io.github.collate.model.Problems;
import io.github.collate.model.RawNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Takes a line out of a note as an author might, again and again, and throws away what comes of it: the virtual machine
 * compiles what is done often, and the author's own changes are not the ones that it learns from. One processor is busy
 * with it for some seconds after the start; it ends as soon as there is something to do.
 */
final class Practice {

    /** So many changes, then it has been learnt. */
    private static final int ENOUGH = 24;

    /** Lines between one that is taken out and the next: a prime, so that all parts of a note come to it. */
    private static final int STRIDE = 97;

    private final Config config;
    private final BooleanSupplier late;

    /** @param late whether there is something to do */
    Practice(Config config, BooleanSupplier late) {
        this.config = config;
        this.late = late;
    }

    /**
     * Practises, unless there was enough of it.
     *
     * @param site the one that stands; it stays as it is
     * @param cache what was made for it; it stays as it is
     * @param done counts the changes
     */
    void on(Optional<Draught> site, Cache cache, AtomicInteger done) {
        if (site.isEmpty() || site.get().input().notes().isEmpty()) return;
        // What runs in a pool of its own takes no processor from what is wanted.
        ForkJoinPool alone = new ForkJoinPool(1);
        try {
            while (done.get() < ENOUGH && !late.getAsBoolean()) {
                int number = done.getAndIncrement();
                alone.submit(() -> change(site.get(), cache.copy(), number)).join();
            }
        } finally {
            alone.shutdown();
        }
    }

    private void change(Draught site, Cache cache, int number) {
        Progress progress = Progress.until(late);
        try {
            Draught.of(
                    site.input().with(without(site.input().notes(), number)),
                    problems -> new SiteBuilder(config, problems, progress, cache),
                    Optional.of(site),
                    new Problems());
        } catch (CancellationException tooLate) {
            progress.done();
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
