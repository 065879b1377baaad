package io.github.collate.normalise;

import io.github.collate.model.Problems;
import io.github.collate.normalise.ShapeReader.Reading;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Runs a piece of work on a thread with a deep stack and waits for it only so long. The caps of {@link Guard} decide what
 * is parsed; the time limit is the last resort for what they miss, some hundred times above what the worst text they let
 * through takes, so that it makes no build differ from another.
 */
final class Bounded {

    /** The longest a file may take. */
    static final Duration LIMIT = Duration.ofSeconds(60);

    private static final long STACK = 256L << 20; // bytes; reserved, not used, unless recursion needs it

    private Bounded() {}

    /** What the work gives, or nothing where it failed or took too long. */
    static <T> Optional<T> run(Supplier<T> work, Duration limit) {
        AtomicReference<Optional<T>> result = new AtomicReference<>(Optional.empty());
        CountDownLatch done = new CountDownLatch(1);
        Thread thread = new Thread(null, () -> attempt(work, result, done), "markdown", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return done.await(limit.toMillis(), TimeUnit.MILLISECONDS)
                    ? Objects.requireNonNull(result.get())
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * What a reader of its own format makes of a note; where it fails or takes too long, the note as plain text, with a
     * warning.
     *
     * @param format its name as authors know it
     */
    static Reading reading(Source source, String format, Problems problems, Supplier<List<Part>> work) {
        Optional<List<Part>> parts = run(work, LIMIT);
        if (parts.isPresent()) return new Reading(parts.get(), new BitSet());
        source.warn(
                0,
                problems,
                "could not be read as " + format + "; kept as plain text",
                "cut the file into smaller ones, or set another reader for the set");
        return new Reading(new PlainText(source).parts(), new BitSet());
    }

    private static <T> void attempt(Supplier<T> work, AtomicReference<Optional<T>> result, CountDownLatch done) {
        try {
            result.set(Optional.of(work.get()));
        } catch (RuntimeException | StackOverflowError e) {
            result.set(Optional.empty()); // the caller warns and reads the note as plain text
        } finally {
            done.countDown();
        }
    }
}
