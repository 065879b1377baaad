package io.github.collate.bench;

import io.github.collate.analyse.Analyser;
import io.github.collate.audit.Auditor;
import io.github.collate.classify.Classifier;
import io.github.collate.compose.Composer;
import io.github.collate.compose.KeyNumbers;
import io.github.collate.compose.Material;
import io.github.collate.compose.Questions;
import io.github.collate.compose.Tables;
import io.github.collate.link.Linker;
import io.github.collate.model.Fact;
import io.github.collate.model.Linked;
import io.github.collate.model.Normalised;
import io.github.collate.model.Placement;
import io.github.collate.model.PlainPage;
import io.github.collate.model.Problems;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Verdicts;
import io.github.collate.normalise.Normaliser;
import io.github.collate.publish.Publisher;
import io.github.collate.read.Input;
import io.github.collate.read.Reader;
import io.github.collate.read.Sources;
import io.github.collate.reconcile.Reconciler;
import io.github.collate.render.Renderer;
import io.github.collate.spec.Merging;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each stage on what the stage before it gives for real content. Warm, unlike a build from the command line. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class StageBenchmark {

    /** The content folder. */
    @Param("content")
    private String content = "";

    /** A folder of note sets to take instead of the content's own; empty for those. */
    @Param("")
    private String notes = "";

    private final Problems problems = new Problems();
    private Sources sources = Sources.of(Path.of("content"));
    private Input input;
    private Normalised said;
    private List<Placement> placed;
    private List<Fact> facts;
    private Verdicts verdicts = Verdicts.NONE;
    private Linked linked;
    private Composer composer;
    private Site site;
    private List<SiteFile> files;
    private Path out;

    /** Runs the whole pipeline once, and keeps what each stage gave. */
    @Setup(Level.Trial)
    public void runOnce() {
        Optional<Path> otherNotes =
                Optional.of(notes).filter(path -> !path.isEmpty()).map(Path::of);
        sources = new Sources(Path.of(content), Optional.of(Path.of("templates")), otherNotes);
        input = read();
        said = normalise();
        placed = classify();
        facts = dedupe();
        verdicts = reconcile();
        linked = link();
        List<PlainPage> pages = input.pages().stream()
                .map(page -> new Normaliser().page(page, problems))
                .toList();
        composer = new Composer(new Material(
                input.settings(),
                input.catalog(),
                input.notes(),
                input.skipped(),
                said.dropped(),
                linked,
                List.of(),
                verdicts,
                new Tables(input.catalog(), linked.facts(), Map.of(), input.rulings(), verdicts, false)
                        .fill(input.comparisons(), problems),
                new Questions(input.catalog(), linked.facts(), Map.of(), input.rulings(), verdicts, false)
                        .of(input.questions(), problems),
                List.of(),
                pages,
                input.illustrations(),
                KeyNumbers.among(linked.facts(), new Analyser(input.catalog()).analyse(placed)),
                Map.of()));
        site = composer.site();
        files = new ArrayList<>(render());
        files.addAll(composer.data(site));
        files.addAll(input.statics());
        out = Path.of("target", "bench", "site");
    }

    /** The content folder to input. */
    @Benchmark
    public Input read() {
        return new Reader().read(sources, problems);
    }

    /** Raw notes to statements. */
    @Benchmark
    public Normalised normalise() {
        return new Normaliser().normalise(input.notes(), problems);
    }

    /** Statements to placements. */
    @Benchmark
    public List<Placement> classify() {
        return new Classifier(input.catalog()).classify(said.statements());
    }

    /** Placements to facts. */
    @Benchmark
    public List<Fact> dedupe() {
        return Merging.facts(placed);
    }

    /** Rulings and updates to their facts. */
    @Benchmark
    public Verdicts reconcile() {
        return new Reconciler(input.rulings(), input.updates(), false).reconcile(facts, List.of(), problems);
    }

    /** Facts to linked facts. */
    @Benchmark
    public Linked link() {
        return new Linker(input.catalog()).link(facts);
    }

    /** Linked facts to pages and data. */
    @Benchmark
    public List<SiteFile> compose() {
        return composer.data(composer.site());
    }

    /** Pages to HTML. */
    @Benchmark
    public List<SiteFile> render() {
        return new Renderer(input.theme()).render(site, problems);
    }

    /** The files, checked. */
    @Benchmark
    public Problems audit() {
        Problems found = new Problems();
        new Auditor(site).audit(files, found);
        return found;
    }

    /** The files to disk, in place of those of the last time. */
    @Benchmark
    public Path publish() throws IOException {
        new Publisher(out).publish(files, Optional.empty());
        return out;
    }
}
