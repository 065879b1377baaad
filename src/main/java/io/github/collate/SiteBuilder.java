package io.github.collate;

import io.github.collate.analyse.Analyser;
import io.github.collate.audit.Auditor;
import io.github.collate.classify.Classifier;
import io.github.collate.classify.Coverage;
import io.github.collate.compose.BookIndex;
import io.github.collate.compose.Composer;
import io.github.collate.compose.KeyNumbers;
import io.github.collate.compose.Material;
import io.github.collate.compose.Questions;
import io.github.collate.compose.Sheets;
import io.github.collate.compose.SheetsJson;
import io.github.collate.compose.Tables;
import io.github.collate.compose.quiz.Cards;
import io.github.collate.compose.quiz.Generator;
import io.github.collate.compose.quiz.Stock;
import io.github.collate.dedupe.Deduper;
import io.github.collate.link.IdKeeper;
import io.github.collate.link.Linker;
import io.github.collate.model.Banner;
import io.github.collate.model.Cache;
import io.github.collate.model.CardTimes;
import io.github.collate.model.Conflict;
import io.github.collate.model.Corrected;
import io.github.collate.model.Decisions;
import io.github.collate.model.GivenIds;
import io.github.collate.model.Linked;
import io.github.collate.model.Meant;
import io.github.collate.model.Merged;
import io.github.collate.model.Normalised;
import io.github.collate.model.Placement;
import io.github.collate.model.PlainPage;
import io.github.collate.model.Printed;
import io.github.collate.model.Problems;
import io.github.collate.model.Question;
import io.github.collate.model.Settings;
import io.github.collate.model.Sheet;
import io.github.collate.model.SheetsPage;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Table;
import io.github.collate.model.Theme;
import io.github.collate.model.Verdicts;
import io.github.collate.normalise.Normaliser;
import io.github.collate.pack.Packer;
import io.github.collate.press.BannerPress;
import io.github.collate.press.Press;
import io.github.collate.press.Prints;
import io.github.collate.publish.Publisher;
import io.github.collate.read.Input;
import io.github.collate.read.Kept;
import io.github.collate.read.Program;
import io.github.collate.read.Reader;
import io.github.collate.read.Schemas;
import io.github.collate.reconcile.Contradictions;
import io.github.collate.reconcile.Corrector;
import io.github.collate.reconcile.Reconciler;
import io.github.collate.render.AnkiPackage;
import io.github.collate.render.Banners;
import io.github.collate.render.Manuscripts;
import io.github.collate.render.Renderer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The pipeline: the one place that knows the order of the stages. */
final class SiteBuilder {

    /** The date of content that has none; long before any card. */
    private static final Instant UNDATED = Instant.parse("2000-01-01T00:00:00Z");

    private final Config config;
    private final Problems problems;
    private final Progress progress;
    private final Cache cache;

    /** @param cache what builds before this one made, and where this one leaves what it makes */
    SiteBuilder(Config config, Problems problems, Progress progress, Cache cache) {
        this.config = config;
        this.problems = problems;
        this.progress = progress;
        this.cache = cache;
    }

    /** From the folder to linked facts. */
    Knowledge understand() {
        return understand(read());
    }

    /** What stands in the folder. */
    Input read() {
        progress.stage("reading");
        return new Reader(cache).read(config.sources(), problems);
    }

    /** From what was read to linked facts. */
    Knowledge understand(Input input) {
        progress.stage("normalising");
        boolean foreign = config.sources().notes().isPresent();
        Corrected corrected = new Corrector(input.corrections(), foreign)
                .correct(new Normaliser(cache).normalise(input.notes(), problems), problems);
        Normalised said = corrected.said();
        progress.stage("classifying");
        List<Placement> placed = Corrector.file(
                new Classifier(input.catalog(), cache).classify(said.statements()), corrected, input.catalog());
        if (!foreign) new Coverage(input.catalog()).check(placed, problems);
        Decisions decisions = corrected.decisions();
        progress.stage("analysing");
        List<Meant> meant = new Analyser(input.catalog(), cache).analyse(placed);
        progress.stage("merging");
        Merged joined = new Deduper(decisions, cache).dedupe(meant);
        IdKeeper.Kept kept = IdKeeper.keep(input.ids().orElse(GivenIds.NONE), joined.facts(), cache);
        Merged merged = joined.renamed(kept.names());
        progress.stage("reconciling");
        Corrector.checkHeeded(corrected, merged.facts(), problems);
        List<Conflict> found = new Contradictions(meant, decisions, cache).among(merged.facts());
        Verdicts verdicts = new Reconciler(input.rulings(), input.updates(), foreign, cache)
                .reconcile(merged.facts(), found, problems);
        progress.stage("linking");
        Linked linked = new Linker(input.catalog(), cache).link(merged.facts());
        return new Knowledge(input, said, meant, linked, merged.candidates(), verdicts, decisions, kept.ids());
    }

    /** From linked facts to the files of the site, audited. */
    Build build(Knowledge known) {
        Input input = known.input();
        Composer composer = composer(known, exercises(known));
        Site composed = composer.site();
        Theme theme = input.theme();
        List<Sheet> sheets = config.pdf() && Manuscripts.can(theme)
                ? new Sheets(
                                composed,
                                KeyNumbers.among(known.linked().facts(), known.meant())
                                        .ids())
                        .all()
                : List.of();
        Site site = sheets.isEmpty() ? composed : composed.with(new SheetsPage(sheets));
        progress.stage("rendering");
        // Each beside the others; only other sites show the banners, so nobody need take them along.
        List<List<SiteFile>> made = Stream.<Supplier<List<SiteFile>>>of(
                        () -> new Renderer(theme, cache).render(site, problems),
                        () -> besides(composer, site, input),
                        () -> banners(site, theme))
                .parallel()
                .map(Supplier::get)
                .toList();
        Prints printed = sheets.isEmpty() ? Prints.EMPTY : print(sheets, site, theme);
        List<SiteFile> files = new ArrayList<>(made.get(0));
        if (!sheets.isEmpty()) files.addAll(files(sheets, printed));
        files.addAll(made.get(1));
        progress.stage("packing");
        files.addAll(new Packer(site.settings(), theme, cache).pack(files));
        files.addAll(made.get(2));
        progress.stage("auditing");
        auditor(site).audit(files, problems);
        return new Build(site, files, printed, cache.settle(!problems.haveErrors()));
    }

    /** What facts are put into. */
    Exercises exercises(Knowledge known) {
        progress.stage("composing");
        IdsDue.warn(known, config.sources().content(), problems);
        Input input = known.input();
        Map<String, String> retired = retired(known);
        boolean foreign = config.sources().notes().isPresent();
        List<Table> tables = new Tables(
                        input.catalog(), known.linked().facts(), retired, input.rulings(), known.verdicts(), foreign)
                .fill(input.comparisons(), problems);
        List<Question> authored = new Questions(
                        input.catalog(), known.linked().facts(), retired, input.rulings(), known.verdicts(), foreign)
                .of(input.questions(), problems);
        Stock stock =
                new Stock(input.catalog(), known.linked().facts(), known.meant(), known.verdicts(), tables, cache);
        List<Question> made = new Generator(stock, settings(input).exam(), authored).questions();
        List<Question> questions =
                Stream.concat(authored.stream(), made.stream()).toList();
        return new Exercises(
                tables,
                questions,
                new Cards(stock).all(),
                KeyNumbers.among(known.linked().facts(), known.meant()));
    }

    /** What pages and data are laid out from. */
    Composer composer(Knowledge known, Exercises exercises) {
        Input input = known.input();
        Normaliser pageReader = new Normaliser(cache);
        List<PlainPage> pages = input.pages().parallelStream()
                .map(page -> pageReader.page(page, problems))
                .toList();
        Material material = new Material(
                settings(input),
                input.catalog(),
                input.notes(),
                input.skipped(),
                known.said().dropped(),
                known.linked(),
                known.candidates(),
                known.verdicts(),
                exercises.tables(),
                exercises.questions(),
                exercises.cards(),
                pages,
                input.illustrations(),
                exercises.numbers(),
                retired(known));
        return new Composer(material, cache);
    }

    private Settings settings(Input input) {
        return config.baseUrl().map(input.settings()::withBaseUrl).orElse(input.settings());
    }

    private static Map<String, String> retired(Knowledge known) {
        return known.input().ids().isPresent() ? known.ids().retired() : Map.of();
    }

    /** Reads what is made of a site, but what stayed as it was. */
    Auditor auditor(Site site) {
        return new Auditor(site, cache);
    }

    /** The files that are neither pages nor part of the theme. */
    List<SiteFile> besides(Composer composer, Site site, Input input) {
        List<SiteFile> files = new ArrayList<>(composer.data(site));
        anki(composer, input).ifPresent(anki -> {
            CardTimes times = times(anki, input);
            CardsDue.warn(input.cardTimes(), times, config.sources().content(), problems);
            anki.file(times, problems).ifPresent(files::add);
        });
        files.addAll(input.statics());
        Schemas.files().forEach(schema -> files.add(new SiteFile("schema/" + schema.path(), schema.bytes())));
        return files;
    }

    /** When the cards that learners take along last changed; none without cards. */
    Optional<CardTimes> cardTimes(Knowledge known) {
        return anki(composer(known, exercises(known)), known.input()).map(anki -> times(anki, known.input()));
    }

    private Optional<AnkiPackage> anki(Composer composer, Input input) {
        return AnkiPackage.of(composer.study(), input.theme(), problems);
    }

    private static CardTimes times(AnkiPackage anki, Input input) {
        Instant content = input.settings()
                .contentDate()
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElse(UNDATED);
        return anki.times(input.cardTimes().orElse(CardTimes.NONE), content);
    }

    private List<SiteFile> banners(Site site, Theme theme) {
        List<Banner> banners = new Banners(theme, site, problems).all();
        return BannerPress.draw(banners, theme, cache);
    }

    private Prints print(List<Sheet> sheets, Site site, Theme theme) {
        Manuscripts manuscripts = new Manuscripts(theme, site, BookIndex.of(site), problems);
        Prints before =
                Kept.bytes(Publisher.sheets(config.out())).map(Prints::of).orElse(Prints.EMPTY);
        return new Press(theme, site.settings().contentDate(), before, Program.stamp(), problems)
                .print(manuscripts.of(sheets), done -> progress.stage("printing " + done + " of " + sheets.size()));
    }

    /** The sheets on every paper, and what each holds. */
    private static List<SiteFile> files(List<Sheet> sheets, Prints prints) {
        List<Printed> printed = List.copyOf(prints.printed().values());
        List<SiteFile> files = new ArrayList<>();
        files.add(SheetsJson.of(sheets, printed));
        printed.forEach(one -> files.addAll(one.files()));
        return files;
    }
}
