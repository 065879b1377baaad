package io.github.collate.press;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** As many workers as there are cores and memory for, each taking the next thing from one heap. */
final class Crew {

    /** Bytes that a worker may need at most: those of a book of a hundred pages while it is laid out. */
    private static final long NEEDED = 150L << 20;

    private Crew() {}

    /** Does something with all of them; the first is begun first. */
    static <T> void all(List<T> heap, Consumer<T> work) {
        Runtime machine = Runtime.getRuntime();
        long room = Math.max(1, machine.maxMemory() / NEEDED);
        ExecutorService workers = Executors.newFixedThreadPool((int) Math.min(machine.availableProcessors(), room));
        try {
            List<Future<?>> results = new ArrayList<>();
            for (T one : heap) results.add(workers.submit(() -> work.accept(one)));
            for (Future<?> result : results) result.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("cannot print", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while printing", stopped);
        } finally {
            workers.shutdownNow();
        }
    }
}
