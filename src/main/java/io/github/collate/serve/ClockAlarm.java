package io.github.collate.serve;

import io.github.collate.model.Stamp;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** Where the system does not tell of changes: says again and again that something may have changed. */
final class ClockAlarm implements Alarm {

    /** Between two looks, in milliseconds. */
    private static final long PERIOD = 250;

    @Override
    public boolean attend(Map<Path, Stamp> seen) {
        return false;
    }

    @Override
    public boolean await(long milliseconds) throws InterruptedException {
        Thread.sleep(Math.min(milliseconds, PERIOD));
        return false;
    }

    @Override
    public Set<Path> touched() {
        return Set.of();
    }

    @Override
    public void close() {
        // nothing was opened
    }
}
