package io.github.collate.compose;

import io.github.collate.model.Cache;
import io.github.collate.model.OfflinePage;
import io.github.collate.model.Page;
import io.github.collate.model.SetSummary;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Study;
import io.github.collate.model.Table;
import io.github.collate.model.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Lays the facts out on pages, and writes what a build gives beside them as data. */
public final class Composer {

    private final Material material;
    private final Cache cache;

    /** One that lays out everything anew. */
    public Composer(Material material) {
        this(material, Cache.none());
    }

    /** @param cache gives back what was found in facts that say what they said */
    public Composer(Material material, Cache cache) {
        this.material = material;
        this.cache = cache;
    }

    /** The pages: home, services, comparisons, practice, note sets, contradictions, the ledger, the author's own, 404. */
    public Site site() {
        Disputes disputes = new Disputes(material.catalog(), material.verdicts());
        SetPages setPages = new SetPages(material, disputes);
        List<SetSummary> sets = setPages.summaries();
        Totals totals = totals(sets);
        ServicePages services = new ServicePages(material, cache);
        List<Page.OfService> pagesOfServices = services.pages();
        Mentions mentions = new Mentions(material);
        // Each part is made beside the others; they stand in this order.
        Stream<Supplier<Stream<? extends Page>>> parts = Stream.of(
                () -> Stream.of(new Page.Home(
                        material.settings().title(), material.settings().tagline(), services.shelves(), totals, sets)),
                pagesOfServices::stream,
                this::comparisons,
                this::practice,
                setPages.pages()::stream,
                () -> Stream.of(new Page.Contradictions(disputes.parts())),
                () -> Stream.of(
                        new Page.Ledger(totals, sets, new Overview(material, disputes).matrix(), material.skipped())),
                () -> Stream.of(new Page.Desk()),
                () -> mentions.map().stream(),
                () -> IndexPages.of(new IndexNames(material.catalog(), pagesOfServices, cache).entries()).stream(),
                () -> new ExamCoverage(material, mentions.spots()).page().stream(),
                () -> material.pages().stream().map(Page.Written::new),
                () -> Stream.of(new OfflinePage(), new Page.NotFound()));
        List<Page> pages = parts.parallel().<Page>flatMap(Supplier::get).toList();
        return new Site(material.settings(), material.catalog(), pages, material.illustrations());
    }

    private Stream<Page> comparisons() {
        Stream<Page> each = material.tables().stream().map(this::comparison);
        return material.tables().isEmpty()
                ? each
                : Stream.concat(each, Stream.of(new Page.Comparisons(material.tables())));
    }

    private Stream<Page> practice() {
        QuizPages quiz = new QuizPages(material);
        return Stream.of(quiz.pages().stream(), quiz.review().stream(), quiz.exam().stream())
                .flatMap(pages -> pages);
    }

    /** The same made from a site that differs in the author's own pages alone. */
    public Site site(Site earlier) {
        List<Page> pages = new ArrayList<>(earlier.pages());
        pages.removeIf(Page.Written.class::isInstance);
        int at = pages.indexOf(new OfflinePage());
        pages.addAll(at, material.pages().stream().map(Page.Written::new).toList());
        return new Site(earlier.settings(), earlier.catalog(), pages, earlier.illustrations());
    }

    private Page comparison(Table table) {
        return new Page.OfComparison(
                table,
                table.definition().services().stream()
                        .flatMap(id -> material.catalog().service(id).stream())
                        .toList());
    }

    /**
     * The files that are not pages: {@code data/ledger.json}, {@code data/tables.json}, {@code data/quiz.json} and its shards,
     * the shards of the fact cards, what a reader's marks refer to, the search index, {@code study/*.csv}, {@code sitemap.xml}, {@code robots.txt},
     * {@code llms.txt}, {@code feed.xml}.
     */
    public List<SiteFile> data(Site site) {
        Discovery discovery = new Discovery(material);
        Disputes disputes = new Disputes(material.catalog(), material.verdicts());
        Stream<Supplier<Stream<SiteFile>>> parts = Stream.of(
                () -> new SearchFiles(site, SearchDocuments.of(site, disputes)).files(),
                () -> Stream.of(new SiteFile("data/ledger.json", new LedgerJson(material).bytes())),
                () -> Stream.of(Marks.file(site, material.retired())),
                () -> Stream.of(Previews.file(site)),
                () -> StudyCsv.files(study()),
                () -> new QuizShards(material).files(),
                () -> new CardShards(material).files(),
                () -> Stream.of(
                        new SiteFile("data/tables.json", TablesJson.bytes(material.tables())),
                        new SiteFile("data/quiz.json", QuizJson.bytes(material.questions())),
                        discovery.sitemap(site),
                        discovery.robots(),
                        discovery.overview(site),
                        new Feed(material.settings(), material.verdicts()).file(),
                        new SiteFile(".nojekyll", new byte[0])));
        return parts.parallel().flatMap(Supplier::get).sorted().toList();
    }

    /** What learners take with them. */
    public Study study() {
        return new Studies(material).study();
    }

    private Totals totals(List<SetSummary> sets) {
        int statements = sets.stream().mapToInt(SetSummary::statements).sum();
        int facts = material.linked().facts().size();
        return new Totals(
                (int) material.linked().facts().stream()
                        .map(fact -> fact.service())
                        .distinct()
                        .count(),
                sets.size(),
                sets.stream().mapToInt(SetSummary::lines).sum(),
                statements,
                facts,
                statements - facts,
                (int) material.linked().facts().stream()
                        .filter(fact -> fact.sets() > 1)
                        .count(),
                sets.stream().mapToInt(SetSummary::droppedLines).sum(),
                material.candidates().size());
    }
}
