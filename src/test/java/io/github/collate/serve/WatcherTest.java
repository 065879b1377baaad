package io.github.collate.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What counts as one change, on a disk and a clock of the test's own. */
class WatcherTest {

    private static final Path FOLDER = Path.of("content");
    private static final Path NOTE = Path.of("content/a.md");
    private static final Path OTHER = Path.of("content/b.md");

    private final Map<Path, Stamp> disk =
            new HashMap<>(Map.of(FOLDER, new Stamp(true, "1"), NOTE, new Stamp(false, "1")));
    private final List<String> said = new ArrayList<>();

    /** What happens at each wait, one after the other; false for a wait that nothing ends. */
    private static final class Script implements Alarm {
        private final List<Runnable> steps = new ArrayList<>();
        private final Set<Path> touched = new HashSet<>();
        private Set<Path> attended = Set.of();
        private int waits;

        @Override
        public boolean attend(Map<Path, Stamp> seen) throws IOException {
            boolean more = !attended.containsAll(seen.keySet());
            attended = Set.copyOf(seen.keySet());
            if (seen.size() > 100) throw new IOException("User limit of inotify watches reached");
            return more;
        }

        @Override
        public boolean await(long milliseconds) {
            if (waits >= steps.size()) return false;
            steps.get(waits++).run();
            return true;
        }

        @Override
        public Set<Path> touched() {
            return Alarm.drained(touched);
        }

        @Override
        public void close() {
            attended = Set.of();
        }
    }

    private final Script script = new Script();

    private Watcher watcher() {
        return new Watcher(() -> Map.copyOf(disk), said::add, () -> script);
    }

    private void write(Path path, String mark) {
        disk.put(path, new Stamp(false, mark));
    }

    @Test
    void changes_without_a_pause_are_one() throws InterruptedException {
        try (Watcher watcher = watcher()) {
            script.steps.add(() -> write(NOTE, "2"));
            script.steps.add(() -> write(OTHER, "1"));
            script.steps.add(() -> write(NOTE, "3"));
            assertThat(watcher.next()).containsExactly(NOTE, OTHER);
        }
    }

    @Test
    void however_many_they_are() throws InterruptedException {
        try (Watcher watcher = watcher()) {
            for (int at = 0; at < 300; at++) {
                Path file = Path.of("content/" + at + ".md");
                script.steps.add(() -> write(file, "1"));
            }
            assertThat(watcher.next()).hasSize(300);
        }
    }

    @Test
    void what_was_written_and_looks_as_before_changed_all_the_same() throws InterruptedException {
        try (Watcher watcher = watcher()) {
            script.steps.add(() -> script.touched.add(NOTE));
            assertThat(watcher.next()).containsExactly(NOTE);
        }
    }

    @Test
    void what_is_no_part_of_the_content_wakes_nobody() throws InterruptedException {
        try (Watcher watcher = watcher()) {
            script.steps.add(
                    () -> script.touched.addAll(Set.of(Path.of("content/.a.md.swp"), Path.of("content/4913"), FOLDER)));
            script.steps.add(() -> write(OTHER, "1"));
            assertThat(watcher.next()).containsExactly(OTHER);
        }
    }

    @Test
    void a_folder_may_go_and_come_back() throws InterruptedException {
        try (Watcher watcher = watcher()) {
            script.steps.add(disk::clear);
            assertThat(watcher.next()).containsExactly(NOTE);
            assertThat(script.attended).isEmpty();
            script.steps.add(() -> {
                disk.put(FOLDER, new Stamp(true, "2"));
                write(NOTE, "1");
            });
            assertThat(watcher.next()).containsExactly(NOTE);
            assertThat(script.attended).contains(FOLDER);
        }
    }

    @Test
    void without_the_system_it_looks_by_itself() throws InterruptedException {
        try (Watcher watcher = watcher()) {
            script.steps.add(() -> {
                for (int at = 0; at < 200; at++) write(Path.of("content/" + at + ".md"), "1");
            });
            assertThat(watcher.next()).hasSize(200);
            assertThat(said).singleElement().asString().contains("User limit of inotify watches reached", "instead");
            write(NOTE, "2");
            assertThat(watcher.next()).containsExactly(NOTE);
        }
    }

    @Test
    void a_system_that_watches_nothing_is_no_hindrance() throws InterruptedException {
        Watcher.AlarmSource none = () -> {
            throw new IOException("User limit of inotify instances reached or too many open files");
        };
        try (Watcher watcher = new Watcher(() -> Map.copyOf(disk), said::add, none)) {
            write(NOTE, "2");
            assertThat(watcher.next()).containsExactly(NOTE);
            assertThat(said).singleElement().asString().contains("too many open files");
        }
    }
}
