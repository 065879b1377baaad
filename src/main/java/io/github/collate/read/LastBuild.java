package io.github.collate.read;

import io.github.collate.model.Cache;
import io.github.collate.model.Findings;
import io.github.collate.model.Receipt;
import io.github.collate.model.Sha256;
import io.github.collate.model.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The site that the last build published, as far as its receipt proves it. A site is its own cache: it is written all at
 * once, and never holds more than one build's files.
 */
public final class LastBuild implements Cache.Earlier {

    private final Path site;
    private final Receipt receipt;
    private final Path findings;
    private @Nullable Findings known;

    private LastBuild(Path site, Receipt receipt, Path findings) {
        this.site = site;
        this.receipt = receipt;
        this.findings = findings;
    }

    /**
     * The last build of the same program.
     *
     * @param receipt where its receipt stands
     * @param findings where it stands what it found out
     */
    public static Optional<LastBuild> of(Path site, Path receipt, Path findings, String program) {
        return Kept.bytes(receipt)
                .flatMap(bytes -> Receipt.of(bytes, program))
                .map(it -> new LastBuild(site, it, findings));
    }

    /** What it says about itself. */
    public Receipt receipt() {
        return receipt;
    }

    /** Whether it read the same, and what it published stands as it was: each file, and no other. */
    public boolean stands(String input) {
        if (input.isEmpty() || !receipt.input().equals(input)) return false;
        SortedMap<String, Receipt.File> were = new TreeMap<>(receipt.files());
        were.replaceAll((path, file) -> file.closed());
        return were.equals(files(site));
    }

    /**
     * The files of a site that was just published.
     *
     * @param made what the program itself put there
     * @param keys the digests of what they are made from, by path
     * @param asked the paths of those without one that a later build asks for
     */
    public static SortedMap<String, Receipt.File> files(
            Path site, List<SiteFile> made, Map<String, String> keys, List<String> asked) {
        SortedMap<String, Receipt.File> files = files(site);
        for (SiteFile file : made) {
            String key = keys.getOrDefault(file.path(), "");
            if (key.isEmpty() && !asked.contains(file.path())) continue;
            files.computeIfPresent(
                    file.path(), (path, there) -> new Receipt.File(there.size(), there.written(), file.sha256(), key));
        }
        return files;
    }

    @Override
    public Optional<byte[]> published(String path) {
        Receipt.File file = receipt.files().get(path);
        if (file == null || file.sha256().isEmpty()) return Optional.empty();
        return Kept.bytes(site.resolve(path)).filter(bytes -> Sha256.of(bytes).equals(file.sha256()));
    }

    @Override
    public Optional<byte[]> find(String path, String key) {
        Receipt.File file = receipt.files().get(path);
        return file == null || !file.key().equals(key) ? Optional.empty() : published(path);
    }

    @Override
    public Optional<byte[]> value(String key) {
        return Optional.ofNullable(findings().values().get(key));
    }

    /** Read only when something is asked for. */
    private synchronized Findings findings() {
        if (known == null) {
            known = Kept.bytes(findings)
                    .flatMap(bytes -> Findings.of(bytes, receipt.program()))
                    .orElse(Findings.NONE);
        }
        return known;
    }

    private static SortedMap<String, Receipt.File> files(Path site) {
        SortedMap<String, Receipt.File> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                BasicFileAttributes it =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (it.isDirectory()) continue;
                String name = site.relativize(path).toString().replace('\\', '/');
                long written = it.lastModifiedTime().to(TimeUnit.NANOSECONDS);
                files.put(name, new Receipt.File(it.isRegularFile() ? it.size() : -1, written, "", ""));
            }
        } catch (IOException gone) {
            return new TreeMap<>();
        }
        return files;
    }
}
