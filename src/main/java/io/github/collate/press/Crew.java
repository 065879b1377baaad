package io.github.collate.press;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** As many workers as there are cores, each taking the next thing from one heap. */
final class Crew {

    private Crew() {}

    /** Does something with all of them; the first is begun first. */
    static <T> void all(List<T> heap, Consumer<T> work) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
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
