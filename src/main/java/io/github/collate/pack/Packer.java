package io.github.collate.pack;

import io.github.collate.model.Beside;
import io.github.collate.model.Cache;
import io.github.collate.model.Settings;
import io.github.collate.model.Sha256;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds to the files of a site what makes one thing of them.
 *
 * <ul>
 *   <li>{@code data/offline.json}: every file that readers use with its size and SHA-256, and a version made of all of them. A browser that
 *       stores the site takes what is in this list, or nothing.
 *   <li>{@code data/offline.js}: the sums of it, for the page that offers to store the site.
 *   <li>{@code sw.js}: the worker that stores and serves them, from the theme. It starts with the version, so that it
 *       changes with every change of the site and browsers hear of it.
 *   <li>{@code site.webmanifest}: name, icons and colours.
 *   <li>{@code collate-site.zip}: all files but itself, in one folder.
 * </ul>
 */
public final class Packer {

    /** The path of the ZIP file. */
    public static final String ZIP = "collate-site.zip";

    private static final String FOLDER = "collate-site/";
    /** Where the pictures stand that other sites show beside a link. */
    private static final String PICTURES = "og/";

    private static final String WORKER = "sw.js";
    private static final String LIST = "data/offline.json";
    private static final String SUMS = "data/offline.js";
    /** Digits of a version: enough that no two versions of a site are taken for one. */
    private static final int VERSION_LENGTH = 16;

    /** The paths of the files that are added, which pages may link to. */
    public static final List<String> PATHS = List.of(LIST, SUMS, WORKER, WebManifest.PATH, ZIP);

    private final Settings settings;
    private final Theme theme;
    private final Cache cache;

    /** @param cache gives back what was compressed already */
    public Packer(Settings settings, Theme theme, Cache cache) {
        this.settings = settings;
        this.theme = theme;
        this.cache = cache;
    }

    /** The files to add. */
    public List<SiteFile> pack(List<SiteFile> files) {
        Optional<SiteFile> manifest = WebManifest.of(settings, theme);
        Zipped earlier = cache.published(ZIP).map(zip -> Zipped.of(zip, FOLDER)).orElse(Zipped.NOTHING);
        List<SiteFile> own = Stream.concat(files.stream(), manifest.stream()).toList();
        List<Packed> all = Beside.map(own, file -> packed(file, earlier)).stream()
                .sorted(Comparator.comparing(Packed::path))
                .toList();
        List<Packed> listed = all.stream().filter(Packer::isRead).toList();
        String version = version(listed);
        List<SiteFile> more = new ArrayList<>();
        more.add(StoredList.of(LIST, version, settings, listed));
        worker(version).ifPresent(more::add);

        // The sums name the size of the ZIP file, which holds a copy of them that does not.
        Stream<SiteFile> inside =
                Stream.concat(more.stream(), Stream.of(StoredList.sums(SUMS, version, settings, listed, 0)));
        List<Packed> packed = Stream.concat(all.stream(), inside.map(Packed::of))
                .sorted(Comparator.comparing(Packed::path))
                .toList();
        SiteFile zip = new SiteFile(ZIP, Zip.of(FOLDER, packed));
        more.add(StoredList.sums(SUMS, version, settings, listed, zip.bytes().length));
        more.add(zip);
        manifest.ifPresent(more::add);
        return more;
    }

    /** By what a compressed file is known again. */
    private record Content(String path, String sha256) {}

    private Packed packed(SiteFile file, Zipped earlier) {
        return cache.value(
                new Content(file.path(), file.sha256()),
                () -> earlier.find(file)
                        .map(deflated -> Packed.of(file, deflated))
                        .orElseGet(() -> Packed.of(file)));
    }

    /** Servers keep files with a dot in front to themselves; pictures of links are for other sites. */
    private static boolean isRead(Packed file) {
        return !file.path().startsWith(".")
                && !file.path().contains("/.")
                && !file.path().startsWith(PICTURES);
    }

    private static String version(List<Packed> files) {
        String lines = files.stream()
                .map(file -> file.path() + " " + file.file().sha256() + "\n")
                .collect(Collectors.joining());
        return Sha256.of(lines).substring(0, VERSION_LENGTH);
    }

    private Optional<SiteFile> worker(String version) {
        return Optional.ofNullable(theme.files().get(WORKER))
                .map(source -> new String(source, StandardCharsets.UTF_8))
                .map(source -> "var VERSION = \"" + version + "\";\n" + source)
                .map(source -> new SiteFile(WORKER, source.getBytes(StandardCharsets.UTF_8)));
    }
}
