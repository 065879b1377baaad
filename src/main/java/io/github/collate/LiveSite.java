package io.github.collate;

import io.github.collate.model.Cache;
import io.github.collate.model.Problem;
import io.github.collate.model.Problems;
import io.github.collate.model.Span;
import io.github.collate.model.Stamp;
import io.github.collate.read.Reader;
import io.github.collate.read.Surroundings;
import io.github.collate.serve.Outcome;
import io.github.collate.serve.Workshop;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The site in memory, for its author: what a change does not reach is taken over, pages are rendered when they are asked
 * for, sheets to print and packages are left out, and where something is wrong the last good site stands.
 */
final class LiveSite implements Workshop {

    private static final String ASSETS = "assets/";

    private static final List<String> TEXTS = List.of(".peb", ".md", ".yml", ".txt");

    private final Config config;
    private final Progress progress;
    private final Cache cache = new Cache();
    private volatile @Nullable Draught current;
    private final Practice practice;
    private boolean good;

    LiveSite(Config config, Progress progress) {
        this.config = config;
        this.progress = progress;
        this.practice = new Practice(config);
    }

    /** What is known by the last good site. */
    Optional<Knowledge> known() {
        return Optional.ofNullable(current).map(state -> state.known().made());
    }

    /** What there is to watch. */
    Map<Path, Stamp> surroundings() {
        return Surroundings.look(
                config.sources(),
                Optional.ofNullable(current).map(state -> state.input().settings()));
    }

    @Override
    public Outcome rebuild(Set<Path> changed, List<String> open) {
        Problems problems = new Problems();
        Outcome outcome;
        try {
            outcome = attempt(changed, open, problems);
        } catch (RuntimeException mistake) {
            String shown = config.sources().content().toString();
            problems.error(Span.at(shown, 1), Failure.describe(mistake), "", "what was changed last may tell why");
            outcome = new Outcome(Outcome.Kind.FAILED, List.of(), problems.all());
        }
        good = outcome.kind() != Outcome.Kind.FAILED;
        return outcome;
    }

    private Outcome attempt(Set<Path> changed, List<String> open, Problems problems) {
        Draught before = current;
        // What was wrong with the content still is when only the theme changed.
        Set<String> themed = good ? themed(changed) : Set.of();
        boolean assets = all(themed, path -> path.startsWith(ASSETS));
        Optional<Draught> next = themed.isEmpty() || before == null
                ? Draught.of(this::builder, Optional.ofNullable(before), problems)
                : before.dressed(
                        this::builder,
                        before.input().with(new Reader(cache).theme(config.sources(), problems)),
                        problems);
        if (before != null) next.ifPresent(it -> it.edition().follow(before.edition(), assets));
        // Those that somebody looks at are made before anybody is told, so that what is broken in them is known.
        next.ifPresent(it -> open.parallelStream().forEach(it.edition()::file));
        progress.done();
        // A round asks for what it changes and not for the rest, which the next one may want.
        cache.settle(false);
        if (next.isEmpty() || failed(problems)) return new Outcome(Outcome.Kind.FAILED, List.of(), problems.all());
        if (before != null) before.edition().forget();
        current = next.get();
        return all(themed, path -> assets && path.endsWith(".css"))
                ? new Outcome(Outcome.Kind.STYLES, List.copyOf(themed), problems.all())
                : new Outcome(
                        good && changed.stream().allMatch(LiveSite::isText) ? Outcome.Kind.TEXTS : Outcome.Kind.PAGES,
                        List.of(),
                        problems.all());
    }

    private SiteBuilder builder(Problems problems) {
        return new SiteBuilder(config, problems, progress, cache);
    }

    /** Whether a file comes into the text of pages, and into nothing else that a page takes in. */
    private static boolean isText(Path file) {
        return TEXTS.stream().anyMatch(file.toString()::endsWith);
    }

    private static boolean all(Set<String> paths, Predicate<String> are) {
        return !paths.isEmpty() && paths.stream().allMatch(are);
    }

    /** The changed files by their path in the theme, if nothing else changed; else none. */
    private Set<String> themed(Set<Path> changed) {
        Optional<Path> theme = config.sources().templates().flatMap(Surroundings::real);
        if (theme.isEmpty() || !changed.stream().allMatch(path -> path.startsWith(theme.get()))) return Set.of();
        return changed.stream()
                .map(path -> theme.get().relativize(path).toString().replace('\\', '/'))
                .collect(Collectors.toSet());
    }

    private boolean failed(Problems problems) {
        return problems.haveErrors() || (config.strict() && !problems.all().isEmpty());
    }

    @Override
    public Optional<List<Problem>> check() {
        Optional<Edition> now = edition();
        return now.flatMap(edition -> edition.check(() -> !edition().equals(now)));
    }

    @Override
    public void practise(BooleanSupplier late) {
        Draught site = current;
        if (site != null) practice.on(site, cache, late);
    }

    private Optional<Edition> edition() {
        return Optional.ofNullable(current).map(Draught::edition);
    }

    @Override
    public Optional<byte[]> file(String path) {
        return edition().flatMap(edition -> edition.file(path));
    }
}
