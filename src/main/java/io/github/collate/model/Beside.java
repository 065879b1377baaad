package io.github.collate.model;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/**
 * Work of uneven pieces, done side by side. On two processors a parallel stream cuts its elements into four runs, and
 * waits for the one with the heaviest; here each element is a piece.
 */
public final class Beside {

    private Beside() {}

    /** What is made of each, in their order. What one throws is thrown. */
    public static <T, R> List<R> map(Collection<T> all, Function<? super T, ? extends R> make) {
        List<ForkJoinTask<R>> pieces = all.stream()
                .map(one -> ForkJoinTask.adapt((Callable<R>) () -> make.apply(one)))
                .toList();
        return ForkJoinTask.invokeAll(pieces).stream().map(ForkJoinTask::join).toList();
    }
}
