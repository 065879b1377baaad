package io.github.collate.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import io.github.collate.model.Stamp;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The system's own word: inotify on Linux, which watches each folder for itself, ReadDirectoryChanges on Windows. */
final class SystemAlarm implements Alarm {

    private record Watched(WatchKey key, Stamp stamp) {}

    private final WatchService service;
    private final Map<Path, Watched> watched = new HashMap<>();
    private final Set<Path> touched = new HashSet<>();

    /** @throws IOException if the system watches nothing more */
    SystemAlarm() throws IOException {
        service = FileSystems.getDefault().newWatchService();
    }

    @Override
    public boolean attend(Map<Path, Stamp> seen) throws IOException {
        watched.entrySet().removeIf(entry -> {
            boolean gone = !entry.getValue().stamp().equals(seen.get(entry.getKey()));
            if (gone) entry.getValue().key().cancel();
            return gone;
        });
        boolean more = false;
        for (Map.Entry<Path, Stamp> entry : seen.entrySet()) {
            if (!entry.getValue().folder() || watched.containsKey(entry.getKey())) continue;
            more |= watch(entry.getKey(), entry.getValue());
        }
        return more;
    }

    private boolean watch(Path folder, Stamp stamp) throws IOException {
        try {
            watched.put(folder, new Watched(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), stamp));
            return true;
        } catch (NoSuchFileException | NotDirectoryException gone) {
            return false; // since it was seen; the next look tells
        }
    }

    @Override
    public boolean await(long milliseconds) throws InterruptedException {
        @Nullable WatchKey key = service.poll(milliseconds, TimeUnit.MILLISECONDS);
        boolean woken = key != null;
        for (; key != null; key = service.poll()) hear(key);
        return woken;
    }

    private void hear(WatchKey key) {
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() != OVERFLOW && key.watchable() instanceof Path folder) {
                touched.add(folder.resolve((Path) event.context()));
            }
        }
        if (!key.reset()) watched.values().removeIf(it -> it.key().equals(key));
    }

    @Override
    public Set<Path> touched() {
        return Alarm.drained(touched);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
