package io.github.collate.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Problem;
import io.github.collate.model.Problem.Severity;
import io.github.collate.model.Span;
import io.github.collate.model.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is built when, and what is told of it. */
@Timeout(20)
class RoundsTest {

    private static final Path NOTE = Path.of("a.md");
    private static final Problem PROBLEM = new Problem(Severity.ERROR, Span.at("a.md", 1), "wrong", "", "mend it");

    private final Map<Path, Stamp> disk = new ConcurrentHashMap<>(Map.of(NOTE, new Stamp(false, "0")));
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger building = new AtomicInteger();
    private Thread rounds = new Thread(() -> {});

    /** Ends after so many builds; while it builds the first time the note changes three times. */
    private final class Busy implements Workshop {
        private final int last;
        private final Outcome.Kind kind;
        private int builds;

        Busy(int last, Outcome.Kind kind) {
            this.last = last;
            this.kind = kind;
        }

        @Override
        public Outcome rebuild(Set<Path> changed, List<String> open) {
            assertThat(building.incrementAndGet()).isOne();
            builds++;
            for (int at = 0; builds == 1 && at < 3; at++) disk.put(NOTE, new Stamp(false, "during " + at));
            told.add("built for " + changed);
            building.decrementAndGet();
            if (builds == last) rounds.interrupt();
            return new Outcome(kind, List.of(), kind == Outcome.Kind.FAILED ? List.of(PROBLEM) : List.of());
        }

        @Override
        public Optional<List<Problem>> check() {
            told.add("checked");
            return Optional.empty();
        }

        @Override
        public void practise(BooleanSupplier late) {
            told.add("practised");
        }

        @Override
        public Optional<byte[]> file(String path) {
            return Optional.empty();
        }
    }

    private void run(Workshop workshop) throws IOException, InterruptedException {
        List<String> failed = new ArrayList<>();
        Rounds.Report silent = new Rounds.Report() {
            @Override
            public void made(Outcome outcome, Set<Path> changed, long milliseconds) {
                if (milliseconds < 0) failed.add("a round that took " + milliseconds + " ms");
            }

            @Override
            public void checked(List<Problem> problems) {
                failed.add("nothing was checked");
            }
        };
        try (Server server = Server.open(0);
                Watcher watcher = new Watcher(() -> Map.copyOf(disk), told::add, ClockAlarm::new)) {
            rounds = new Thread(() -> new Rounds(workshop, server, silent).run(watcher));
            rounds.start();
            rounds.join();
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void what_changes_while_a_build_runs_is_one_more_build() throws Exception {
        run(new Busy(2, Outcome.Kind.PAGES));
        assertThat(told)
                .filteredOn(line -> line.startsWith("built"))
                .containsExactly("built for []", "built for [a.md]");
    }

    @Test
    void a_site_that_could_not_be_made_is_not_checked() throws Exception {
        run(new Busy(2, Outcome.Kind.FAILED));
        assertThat(told).containsExactly("built for []", "built for [a.md]");
    }
}
