package io.github.collate.render;

import io.github.collate.model.ExplorePage;
import io.github.collate.model.OfflinePage;
import io.github.collate.model.Page;
import io.github.collate.model.QuizPage;
import io.github.collate.model.SheetsPage;
import io.github.collate.model.Site;
import io.github.collate.model.Table;
import java.util.List;
import java.util.Optional;

/**
 * A page as its template sees it.
 *
 * @param template without folder and ending
 * @param content what the template prints
 */
record View(String template, Object content) {

    /** The home page: what was composed, the sets with their badges, the contradictions in numbers. */
    record Home(Page.Home page, List<LedgerView.Row> rows, Tally tally) {}

    /** A comparison's page, the drawing that stands above the table, and questions about it. */
    record Compared(
            Page.OfComparison page, TableView table, Optional<PictureView> picture, Optional<CheckView> check) {}

    static View of(Page page, Site site, Outline outline) {
        if (page instanceof Page.Home it) {
            return new View("home", new Home(it, LedgerView.rows(it.sets(), outline), Tally.of(site)));
        }
        if (page instanceof Page.OfService it) {
            return new View("service", ServiceView.of(it, site, outline));
        }
        if (page instanceof Page.OfComparison it) {
            return new View("comparison", compared(it, site, outline));
        }
        if (page instanceof Page.Comparisons it) return new View("comparisons", ComparisonsView.of(it, site.catalog()));
        if (page instanceof Page.OfSet it) return new View("set", SetView.of(it, site, outline));
        if (page instanceof Page.Contradictions it) return new View("contradictions", DisputesView.of(it, outline));
        if (page instanceof Page.Ledger it) return new View("ledger", LedgerView.of(it, Tally.of(site), outline));
        if (page instanceof Page.Desk it) return new View("desk", it);
        if (page instanceof QuizPage.Review it) return new View("review", it);

        if (page instanceof QuizPage.MockExam it) return new View("exam", it);
        if (page instanceof ExplorePage.ServiceMap it) return new View("map", MapView.of(it));
        if (page instanceof ExplorePage.Coverage it) return new View("coverage", CoverageView.of(it, site, outline));
        if (page instanceof ExplorePage.Index it) return new View("index", IndexView.of(it));
        if (page instanceof SheetsPage it) return new View("sheets", SheetsView.of(it));
        if (page instanceof OfflinePage it) return new View("offline", it);
        if (page instanceof Page.Written it) return new View("written", it.page());
        if (page instanceof QuizPage.Practice it) return new View("practice", DeckView.of(it));
        if (page instanceof QuizPage.OfDeck it) return new View("deck", DeckView.of(it, site, outline));
        if (page instanceof Page.NotFound it) return new View("not-found", it);
        throw new IllegalStateException("no template for " + page.getClass());
    }

    private static Compared compared(Page.OfComparison page, Site site, Outline outline) {
        Table table = page.table();
        Optional<CheckView> check = outline.deck(QuizPage.Scope.TABLE, table.id())
                .flatMap(deck -> CheckView.of(deck.questions(), deck, outline));
        return new Compared(page, TableView.of(table, true, outline), picture(table, site), check);
    }

    private static Optional<PictureView> picture(Table table, Site site) {
        return table.definition()
                .picture()
                .flatMap(site.illustrations()::picture)
                .map(PictureView::of);
    }
}
