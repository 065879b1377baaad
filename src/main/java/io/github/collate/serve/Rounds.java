package io.github.collate.serve;

import io.github.collate.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Change after change, one at a time: makes the site anew, tells the pages, then checks the whole and practises while
 * nothing else is to do. What changes during a round is one more round.
 */
public final class Rounds {

    /** The whole is checked so long after pages were told: what they load again comes first. Milliseconds. */
    private static final long PAUSE = 1000;

    private final Workshop workshop;
    private final Server server;
    private final Report report;
    private int round;

    /** Takes what happens, for the author's terminal. */
    public interface Report {

        /** The site was made anew, or not. */
        void made(Outcome outcome, Set<Path> changed, long milliseconds);

        /** The whole was checked, with all problems of it. */
        void checked(List<Problem> problems);
    }

    /** @param server shows what the workshop makes */
    public Rounds(Workshop workshop, Server server, Report report) {
        this.workshop = workshop;
        this.server = server;
        this.report = report;
        server.show(workshop);
    }

    /** Goes on until the thread is interrupted. */
    public void run(Watcher watcher) {
        ExecutorService checking = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "collate-check");
            thread.setDaemon(true);
            return thread;
        });
        Executor later = CompletableFuture.delayedExecutor(PAUSE, TimeUnit.MILLISECONDS, checking);
        try {
            for (Set<Path> changed = Set.of(); ; changed = watcher.next()) {
                int number = begin();
                long start = System.nanoTime();
                Outcome outcome = workshop.rebuild(changed, server.pages());
                server.tell(outcome);
                report.made(outcome, changed, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
                // Of a site that could not be made everything is told; the last good one is not what is asked about.
                if (outcome.kind() != Outcome.Kind.FAILED) later.execute(() -> check(number));
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            // Whatever is still done beside is done for nothing.
            begin();
            checking.shutdownNow();
        }
    }

    private synchronized int begin() {
        return ++round;
    }

    private synchronized boolean isOver(int number) {
        return number != round;
    }

    private void check(int number) {
        if (isOver(number)) return;
        Optional<List<Problem>> found = workshop.check();
        if (found.isPresent()) tell(number, found.get());
        workshop.practise(() -> isOver(number));
    }

    /** What was found about an earlier site is no news. */
    private synchronized void tell(int number, List<Problem> problems) {
        if (isOver(number)) return;
        server.tell(new Outcome(Outcome.Kind.STYLES, List.of(), problems));
        report.checked(problems);
    }
}
