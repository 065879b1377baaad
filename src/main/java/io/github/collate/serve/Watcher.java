package io.github.collate.serve;

import io.github.collate.model.Stamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Tells which files changed. The system only wakes it; what changed is found by looking at all files, so that nothing is
 * missed when folders come and go, files are replaced by renaming, or so much changes that the system loses count.
 */
public final class Watcher implements AutoCloseable {

    /** So long nothing may happen before changes count as complete: an editor writes a file in several steps. Milliseconds. */
    private static final long QUIET = 25;

    /** The same where many files change, as when a branch is switched: their writer may be busy in between. Milliseconds. */
    private static final long LONG_QUIET = 200;

    /** So many files are not the work of one key. */
    private static final int MANY = 8;

    /** So long at most it waits for quiet, where changes come without a pause. Milliseconds. */
    private static final long PATIENCE = 5000;

    /** It looks without being woken after so long: for a folder that comes back, and for what links lead to. Milliseconds. */
    private static final long REST = 1000;

    private final Supplier<Map<Path, Stamp>> look;
    private final Consumer<String> say;
    private Alarm alarm;
    private Map<Path, Stamp> known;

    /**
     * Looks for the first time.
     *
     * @param look what there is to watch, as it stands when asked
     * @param say takes a line for the author
     */
    public Watcher(Supplier<Map<Path, Stamp>> look, Consumer<String> say) {
        this(look, say, SystemAlarm::new);
    }

    /** How an alarm is come by. */
    interface AlarmSource {
        Alarm get() throws IOException;
    }

    Watcher(Supplier<Map<Path, Stamp>> look, Consumer<String> say, AlarmSource source) {
        this.look = look;
        this.say = say;
        this.alarm = new ClockAlarm();
        try {
            // Java asks macOS for changes only every few seconds.
            if (!System.getProperty("os.name", "").startsWith("Mac")) alarm = source.get();
        } catch (IOException none) {
            complain(none);
        }
        this.known = attended();
    }

    /** Waits until files changed, and until no more do. Names each that was written, came or went. */
    public Set<Path> next() throws InterruptedException {
        Set<Path> changed = new TreeSet<>();
        while (changed.isEmpty()) {
            if (alarm.await(REST)) settle(QUIET);
            changed.addAll(changes());
        }
        if (changed.size() >= MANY && settle(LONG_QUIET)) changed.addAll(changes());
        return changed;
    }

    /** Waits until nothing happens, and says whether anything did. */
    private boolean settle(long quiet) throws InterruptedException {
        long start = System.nanoTime();
        boolean happened = false;
        while (System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(PATIENCE) && alarm.await(quiet))
            happened = true;
        return happened;
    }

    private Set<Path> changes() {
        Map<Path, Stamp> before = known;
        known = attended();
        Set<Path> changed = new HashSet<>(before.keySet());
        changed.addAll(known.keySet());
        Set<Path> touched = alarm.touched();
        changed.removeIf(path -> isFolder(path, before) || isFolder(path, known));
        changed.removeIf(path -> Objects.equals(before.get(path), known.get(path)) && !touched.contains(path));
        return changed;
    }

    private static boolean isFolder(Path path, Map<Path, Stamp> seen) {
        Stamp stamp = seen.get(path);
        return stamp != null && stamp.folder();
    }

    /** What there is, with every folder of it attended to: what came into a folder before that is seen by a second look. */
    private Map<Path, Stamp> attended() {
        Map<Path, Stamp> seen = look.get();
        try {
            while (alarm.attend(seen)) seen = look.get();
        } catch (IOException full) {
            complain(full);
            close();
            alarm = new ClockAlarm();
        }
        return seen;
    }

    private void complain(IOException failure) {
        say.accept("The system does not watch so many folders (" + failure.getMessage()
                + "): looking for changes four times a second instead.");
    }

    @Override
    public void close() {
        try {
            alarm.close();
        } catch (IOException failure) {
            say.accept("The system goes on watching: " + failure.getMessage());
        }
    }
}
