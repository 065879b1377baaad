package io.github.collate.render;

import io.github.collate.model.Block;
import io.github.collate.model.Body;
import io.github.collate.model.Catalog;
import io.github.collate.model.Category;
import io.github.collate.model.Dropped;
import io.github.collate.model.Exam;
import io.github.collate.model.Fact;
import io.github.collate.model.Inline;
import io.github.collate.model.Matrix;
import io.github.collate.model.NoteSet;
import io.github.collate.model.Page;
import io.github.collate.model.Placement;
import io.github.collate.model.PlainPage;
import io.github.collate.model.QuizPage;
import io.github.collate.model.Retired;
import io.github.collate.model.SaidIn;
import io.github.collate.model.Section;
import io.github.collate.model.Service;
import io.github.collate.model.SetSummary;
import io.github.collate.model.Settings;
import io.github.collate.model.Site;
import io.github.collate.model.SkippedFile;
import io.github.collate.model.Span;
import io.github.collate.model.Standing;
import io.github.collate.model.Statement;
import io.github.collate.model.Table;
import io.github.collate.model.Totals;
import io.github.collate.model.Verdicts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small made-up site with every kind of page and every kind of body, hostile words among them. */
final class SampleSite {

    static final String HOSTILE = "<script>alert(1)</script> <img src=x onerror=\"alert('2')\"> & \u0000{{ 7 * 7 }}";

    private static final Category POST = new Category("post", "Post & parcels");
    private static final Category DESK = new Category("desk", "Desk");
    private static final Section LIMITS = new Section("limits", "Limits", List.of());
    private static final Section USE = new Section("use", "Use <at> work", List.of());
    static final Service TUBE = service("tube", "Pneumatic Tube", POST, "Carries capsules between \"rooms\".");
    private static final Service TRAY = service("tray", "In-Tray", DESK, "Holds what nobody has read yet.");
    private static final List<NoteSet> SETS = List.of(
            new NoteSet("mine", "My <own> notes", "A. \"Clerk\"", "CC-BY-4.0", "2023-02", "notes/mine.md", none()),
            new NoteSet("long", "Long notes", "B. Porter", "", "", "notes/long", none()),
            new NoteSet("old", "Old notes", "", "", "2019", "notes/old.txt", none()));

    private final List<Statement> said = new ArrayList<>();
    private final List<SaidIn> saidIn = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private int line = 1;

    private static Optional<String> none() {
        return Optional.empty();
    }

    private static Service service(String id, String name, Category category, String summary) {
        String page = "https://example.org/" + id;
        return new Service(
                id, name, List.of(), category.id(), List.of("build"), summary, page, List.of(), List.of(), span(3));
    }

    private static Span span(int line) {
        return Span.lines("content/catalog.yml", line, line + 1);
    }

    /** The site. */
    static Site site() {
        return new SampleSite().build();
    }

    static List<Inline> text(String words) {
        return List.of(new Inline.Text(words));
    }

    /** Every kind of inline, with words that would run if they were let. */
    static List<Inline> everyInline() {
        return List.of(
                new Inline.Text(HOSTILE),
                new Inline.Code("<b onclick=x>"),
                new Inline.Formula("a < b"),
                new Inline.Strong(text("strong")),
                new Inline.Emphasis(text("emphasis")),
                new Inline.Strike(text("struck")),
                new Inline.Link("https://example.org/?a=1&b=\"2\"", text("a link")),
                new Inline.Link("javascript:alert(1)", text("no link")),
                new Inline.ServiceLink("tray", text("the tray")),
                new Inline.ServiceLink("absent", text("an absent one")),
                new Inline.LineBreak());
    }

    private static Body.Row row(String... cells) {
        List<Body.Cell> row = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 2) row.add(new Body.Cell(cells[i], text(cells[i + 1])));
        return new Body.Row(row);
    }

    private Fact fact(Body body, int block, String... sets) {
        List<Fact.Origin> origins = new ArrayList<>();
        String id = "tube-" + String.format(java.util.Locale.ROOT, "%08x", ++line);
        for (String set : sets) {
            Statement statement = new Statement(
                    set, Span.lines(set + ".md", line, line + 1), headings(), List.of(), block, body, body.plain());
            said.add(statement);
            Placement placement = new Placement(statement, "tube", "limits", List.of(), "heading");
            origins.add(new Fact.Origin(placement, origins.isEmpty() ? "" : "the same words"));
        }
        Fact fact = new Fact(id, "tube", "limits", body, origins);
        facts.add(fact);
        origins.forEach(origin -> saidIn.add(new SaidIn(origin.statement(), fact, id)));
        return fact;
    }

    private List<String> headings() {
        return line % 2 == 0 ? List.of("Notes", "Tubes") : List.of("Notes", "Tubes", "Deep <down>", "Deeper");
    }

    private Page.OfService tube() {
        List<Fact> plain = List.of(
                fact(new Body.Prose(everyInline()), 1, "mine", "long"),
                fact(new Body.Prose(text("A capsule holds 2 kg.")), 2, "long"),
                fact(new Body.Prose(text("It arrives within a minute.")), 2, "long", "old"),
                fact(new Body.Code("SH", "send <capsule> && wait\n"), 3, "mine"),
                fact(new Body.Answered(text("How heavy?"), text("2 kg.")), 4, "old"));
        List<Fact> rows = List.of(
                fact(row("", "North", "Speed", "fast", "Cost", ""), 5, "mine"),
                fact(row("", "South", "Speed", "slow <b>", "Cost", "low"), 5, "mine", "old"),
                fact(row("Room", "Attic", "Speed", "none"), 6, "long"),
                fact(row("", "a", "", "b"), 7, "long"));
        Page.Chapter limits = new Page.Chapter(
                LIMITS,
                List.of(
                        new Page.Group(List.of(), List.of(), plain),
                        new Page.Group(List.of("Routes", "By <compass>"), List.of(), rows)),
                List.of());
        Page.Chapter use = new Page.Chapter(
                USE,
                List.of(new Page.Group(
                        List.of(), List.of(), List.of(fact(new Body.Prose(text("Shut the lid.")), 8, "old")))),
                List.of());
        return new Page.OfService(
                TUBE,
                POST,
                List.of(limits, use),
                List.of(TRAY),
                List.of(),
                new SampleDisputes(facts).verdicts(),
                List.of(new SampleTable(facts).table()),
                List.of(),
                new SampleQuestions(facts).all(),
                List.of(
                        new Retired("tube-11111111", Optional.of(facts.get(0))),
                        new Retired("tube-22222222", Optional.empty())),
                Optional.empty(),
                Optional.of(TRAY));
    }

    private Page.OfService tray(Fact mention) {
        Page.Backlink back = new Page.Backlink(TUBE, List.of(mention));
        return new Page.OfService(
                TRAY,
                DESK,
                List.of(),
                List.of(),
                List.of(back),
                Verdicts.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Retired("tray-33333333", Optional.of(mention))),
                Optional.of(TUBE),
                Optional.empty());
    }

    private SetSummary summary(NoteSet set) {
        Map<Dropped.Reason, Integer> dropped = new EnumMap<>(Dropped.Reason.class);
        for (Dropped.Reason reason : Dropped.Reason.values()) dropped.put(reason, 0);
        dropped.put(Dropped.Reason.HEADING, 2);
        return new SetSummary(set, 2, 1234, 9, 0, 9, 5, dropped);
    }

    private Page.OfSet set(NoteSet set) {
        List<SaidIn> own = saidIn.stream()
                .filter(it -> it.statement().set().equals(set.id()))
                .toList();
        Span span = Span.lines(set.id() + ".md", 1, 2);
        Dropped heading = new Dropped(set.id(), span, "# <i>Notes</i>", Dropped.Reason.HEADING);
        return new Page.OfSet(set, summary(set), standing(own), own, List.of(heading));
    }

    private static Standing standing(List<SaidIn> own) {
        List<SaidIn> only = own.stream().filter(SaidIn::only).toList();
        Standing.Judged wrong = new Standing.Judged(own.get(0), "the <weight>", "2 kg", "5 kg", Optional.of("weight"));
        Standing.Judged changed = new Standing.Judged(own.get(1), "", "", "It has <changed>.", Optional.empty());
        return new Standing(
                List.of(),
                List.of(new Standing.Of<>(TUBE, List.of(wrong))),
                List.of(new Standing.Of<>(TUBE, List.of(wrong, changed))),
                List.of(new Standing.Of<>(TUBE, only)));
    }

    private static Matrix matrix() {
        List<Matrix.Cell> tube =
                List.of(new Matrix.Cell(40, 10, 2), new Matrix.Cell(9, 9, 0), new Matrix.Cell(1, 0, 1));
        List<Matrix.Cell> tray = List.of(new Matrix.Cell(0, 0, 0), new Matrix.Cell(0, 0, 0), new Matrix.Cell(1, 0, 0));
        return new Matrix(
                SETS,
                List.of(
                        new Matrix.Band(POST, List.of(new Matrix.Row(TUBE, tube))),
                        new Matrix.Band(DESK, List.of(new Matrix.Row(TRAY, tray)))));
    }

    /** Every kind of block. */
    static List<Block> everyBlock() {
        Span span = span(1);
        Block paragraph = new Block.Paragraph(everyInline(), span);
        Block.Item tight = new Block.Item(List.of(new Block.Paragraph(text("tight"), span)), span);
        Block.Item loose = new Block.Item(List.of(paragraph, paragraph), span);
        return List.of(
                new Block.Heading(1, "first", text("First <h1>"), span),
                new Block.Heading(4, "deep", text("Deep"), span),
                paragraph,
                new Block.Listing(false, 1, List.of(tight, loose), span),
                new Block.Listing(true, 4, List.of(tight), span),
                new Block.Table(List.of(text("Head"), List.of()), List.of(List.of(text("x"), text("y"))), span),
                new Block.Code("yaml\" onload=\"x", "a: <b>\n", span),
                new Block.Quote(List.of(paragraph), span),
                new Block.Details(everyInline(), List.of(paragraph), span),
                new Block.Rule(span));
    }

    private Site build() {
        Page.OfService tube = tube();
        Fact mention = tube.chapters().get(0).groups().get(0).facts().get(0);
        List<SetSummary> sets = SETS.stream().map(this::summary).toList();
        Totals totals = new Totals(2, 3, 3702, 14, 10, 4, 3, 6, 12);
        List<Page> pages = new ArrayList<>();
        pages.add(new Page.Home("Tubes & Trays", "Notes on the \"office\"", shelves(), totals, sets));
        pages.add(tube);
        pages.add(tray(mention));
        Table table = new SampleTable(facts).table();
        pages.add(new Page.OfComparison(table, List.of(TUBE, TRAY)));
        pages.add(new Page.Comparisons(List.of(table)));
        pages.add(new Page.Desk());
        pages.add(new QuizPage.Review(List.of("data/quiz/index.js")));
        pages.addAll(new SampleQuestions(facts).pages());
        Exam exam = settings().exam().orElseThrow();
        Exam.Paper paper = exam.paper().orElseThrow();
        pages.add(new QuizPage.MockExam(exam, paper, paper.forms(), List.of()));
        SETS.forEach(set -> pages.add(set(set)));
        pages.add(new SampleDisputes(facts).page(TUBE));
        pages.add(new Page.Ledger(
                totals, sets, matrix(), List.of(new SkippedFile("mine", ".key <x>", "may hold a key"))));
        pages.addAll(SampleExplore.pages(TUBE, TRAY));
        pages.add(new Page.Written(new PlainPage("guides/a b.html", "a b.md", "A <guide>", everyBlock())));
        pages.add(new Page.NotFound());
        return new Site(settings(), catalog(), pages, SampleIllustrations.all());
    }

    private static List<Page.Shelf> shelves() {
        return List.of(
                new Page.Shelf(POST, List.of(new Page.Card(TUBE, 10, 3))),
                new Page.Shelf(DESK, List.of(new Page.Card(TRAY, 1, 1))));
    }

    private static Settings settings() {
        Exam exam = new Exam(
                "Clerk",
                "C-1",
                "https://example.org/guide",
                List.of(new Exam.Domain("build", "Building <sheds>", 100)),
                Optional.of(new Exam.Paper(8, 16, List.of(4), 0, 100, 70)));
        return new Settings(
                "Tubes & Trays",
                "Notes on the \"office\"",
                "https://example.org/repo/",
                "en",
                Optional.of(LocalDate.of(2026, 11, 2)),
                Optional.of(exam),
                Optional.of("https://example.org/owner/name/edit/main/"),
                SETS);
    }

    private static Catalog catalog() {
        return new Catalog(List.of(POST, DESK), List.of(LIMITS, USE), List.of(TUBE, TRAY));
    }
}
