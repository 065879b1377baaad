package io.github.collate;

import io.github.collate.audit.Auditor;
import io.github.collate.model.Page;
import io.github.collate.model.Problem;
import io.github.collate.model.Problems;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import io.github.collate.pack.Packer;
import io.github.collate.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a site as it was at one moment, each made when it is first asked for. Safe for use by several threads. */
final class Edition {

    /** With more pages than this links are left to {@code check}: all pages together would not fit into memory. */
    private static final int MOST_CHECKED = 2000;

    private final Renderer.Sheaf sheaf;
    private final Map<String, Page> pages;
    private final Map<String, byte[]> assets;
    private final Map<String, byte[]> statics;
    private final Auditor auditor;
    private final Problems problems;
    private final Supplier<Map<String, byte[]>> besides;
    private final Map<String, Optional<byte[]>> made = new ConcurrentHashMap<>();
    private volatile Optional<Edition> before = Optional.empty();

    /**
     * @param statics files copied as they are
     * @param besides makes the other files; asked once
     * @param problems takes what is wrong with templates
     */
    Edition(
            Site site,
            Renderer.Sheaf sheaf,
            List<SiteFile> statics,
            Supplier<List<SiteFile>> besides,
            Auditor auditor,
            Problems problems) {
        this.sheaf = sheaf;
        this.auditor = auditor;
        this.problems = problems;
        this.statics = byPath(statics.stream());
        assets = byPath(sheaf.others());
        pages = site.pages().stream().collect(Collectors.toMap(Page::path, Function.identity(), (one, other) -> one));
        this.besides = once(() -> byPath(besides.get().stream()));
    }

    private static Map<String, byte[]> byPath(Stream<SiteFile> files) {
        return files.collect(Collectors.toMap(SiteFile::path, SiteFile::bytes, (one, other) -> one));
    }

    private static <T> Supplier<T> once(Supplier<T> make) {
        List<T> kept = new ArrayList<>();
        return () -> {
            synchronized (kept) {
                if (kept.isEmpty()) kept.add(make.get());
                return kept.get(0);
            }
        };
    }

    /** Takes over from the edition before: the pages of it, if they are the same, and those that cannot be made now. */
    void follow(Edition earlier, boolean samePages) {
        if (samePages) made.putAll(earlier.made);
        before = earlier.isBroken() ? earlier.before : Optional.of(earlier);
    }

    /** Lets go of the edition before: another one follows this. */
    void forget() {
        before = Optional.empty();
    }

    private boolean isBroken() {
        return made.values().stream().anyMatch(Optional::isEmpty);
    }

    /** A file by its path; a page that cannot be made as it was before. */
    Optional<byte[]> file(String path) {
        Page page = pages.get(path);
        if (page != null) {
            Optional<byte[]> now = made.computeIfAbsent(
                    path, same -> sheaf.page(page, problems).map(SiteFile::bytes));
            return now.or(() -> before.flatMap(earlier -> earlier.file(path)));
        }
        return Optional.ofNullable(assets.get(path))
                .or(() -> Optional.ofNullable(statics.get(path)))
                .or(() -> Optional.ofNullable(besides.get().get(path)));
    }

    /**
     * Makes every file and checks them.
     *
     * @param late whether nobody wants to know any more
     * @return all problems; none if it was too late
     */
    Optional<List<Problem>> check(BooleanSupplier late) {
        if (pages.size() > MOST_CHECKED) return Optional.of(problems.all());
        Map<String, byte[]> others = late.getAsBoolean() ? Map.of() : besides.get();
        List<SiteFile> files = pages.keySet().parallelStream()
                .filter(path -> !late.getAsBoolean())
                .flatMap(path -> file(path).map(bytes -> new SiteFile(path, bytes)).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        if (late.getAsBoolean()) return Optional.empty();
        Packer.PATHS.forEach(path -> files.add(new SiteFile(path, new byte[0])));
        Stream.of(assets, others)
                .flatMap(some -> some.entrySet().stream())
                .forEach(file -> files.add(new SiteFile(file.getKey(), file.getValue())));
        auditor.audit(files, problems);
        return late.getAsBoolean() ? Optional.empty() : Optional.of(problems.all());
    }
}
