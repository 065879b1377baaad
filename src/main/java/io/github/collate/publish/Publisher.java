package io.github.collate.publish;

import io.github.collate.model.SiteFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Replaces a published site by a new one, all at once. The new site is written into a folder beside the old one; only
 * when it is whole are the two swapped, by two renames. A process killed at any moment leaves the old site, the new
 * site, or a swap cut short that {@link #recover} finishes.
 *
 * <p>Beside a site {@code site} these names are used: {@code .site.next} while it is written, {@code .site.ready} once
 * it is whole, {@code .site.previous} for the old one during the swap, {@code .site.lock} against a second process.
 */
public final class Publisher {

    /** Every site that was published holds this file; a folder without it is not ours to replace. */
    public static final String MARK = "data/ledger.json";

    private final Path site;
    private final Path next;
    private final Path ready;
    private final Path previous;
    private final Path lock;

    /**
     * @param site the folder to publish to; it need not exist
     * @throws IOException if it or its parent cannot be resolved
     */
    public Publisher(Path site) throws IOException {
        Path parent = site.toAbsolutePath().normalize().getParent();
        if (parent == null) throw new IOException("cannot publish to a file system's root: " + site);
        Path home = Files.exists(parent) ? parent.toRealPath() : parent;
        this.site = Files.exists(site) ? site.toRealPath() : home.resolve(site.getFileName());
        String name = this.site.getFileName().toString();
        next = this.site.resolveSibling("." + name + ".next");
        ready = this.site.resolveSibling("." + name + ".ready");
        previous = this.site.resolveSibling("." + name + ".previous");
        lock = this.site.resolveSibling("." + name + ".lock");
    }

    /**
     * Finishes a swap that an earlier run was killed in, and clears away what it left half written. Does nothing while
     * another process publishes to the same folder: what stands there is then that one's.
     *
     * @throws IOException if files cannot be moved or deleted
     */
    public void recover() throws IOException {
        if (!Files.exists(next) && !Files.exists(ready) && !Files.exists(previous)) return;
        ifAlone(this::finish);
    }

    /**
     * Publishes a site in place of the one that stands there.
     *
     * @param project a folder whose files go below {@code project/}
     * @throws IOException if the folder holds something other than a published site, another process publishes to it,
     *     or files cannot be written; the old site then stands as it was
     */
    public void publish(List<SiteFile> files, Optional<Path> project) throws IOException {
        boolean published = ifAlone(() -> {
            finish();
            refuseForeign();
            Trees.write(next, files);
            if (project.isPresent()) Trees.copy(project.get(), next.resolve("project"));
            Files.move(next, ready, StandardCopyOption.ATOMIC_MOVE);
            swap();
        });
        if (!published) throw new IOException("another run is publishing to " + site + "; wait for it to end");
    }

    /** Where the sheets printed for a site are kept for the next run, so that only those that change are made again. */
    public static Path sheets(Path site) {
        return beside(site, "sheets");
    }

    /** Where it is kept what the last build says about a site. */
    public static Path receipt(Path site) {
        return beside(site, "receipt");
    }

    /** Where it is kept what the last build found out. */
    public static Path findings(Path site) {
        return beside(site, "findings");
    }

    private static Path beside(Path site, String what) {
        Path name = site.toAbsolutePath().normalize().getFileName();
        return site.resolveSibling("." + (name == null ? "" : name) + "." + what);
    }

    /**
     * Keeps something beside the site for the next run, unless another process publishes to the same folder.
     *
     * @param kept {@link #sheets}, {@link #findings} or {@link #receipt}
     * @throws IOException if it cannot be written
     */
    public void keep(Path kept, byte[] bytes) throws IOException {
        Path written = kept.resolveSibling(kept.getFileName() + ".next");
        ifAlone(() -> {
            Files.write(written, bytes);
            Files.move(written, kept, StandardCopyOption.ATOMIC_MOVE);
        });
    }

    private void refuseForeign() throws IOException {
        if (Files.isDirectory(site) && !Trees.isEmpty(site) && !Files.exists(site.resolve(MARK))) {
            throw new IOException(site + " holds files that no build wrote; name another folder, or empty this one");
        }
        if (Files.exists(site) && !Files.isDirectory(site)) throw new IOException(site + " is a file, not a folder");
    }

    private void finish() throws IOException {
        if (Files.exists(ready)) {
            swap();
        } else if (!Files.exists(site) && Files.exists(previous)) {
            Files.move(previous, site, StandardCopyOption.ATOMIC_MOVE);
        }
        Trees.delete(previous);
        Trees.delete(next);
    }

    private void swap() throws IOException {
        if (Files.exists(site)) {
            Trees.delete(previous);
            Files.move(site, previous, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(ready, site, StandardCopyOption.ATOMIC_MOVE);
        Trees.delete(previous);
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Does something while no other process may, unless one does; the system takes the lock back when this one dies. */
    private boolean ifAlone(Work work) throws IOException {
        Files.createDirectories(lock.resolveSibling(""));
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) return false;
            work.run();
            return true;
        }
    }
}
