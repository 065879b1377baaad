package io.github.collate.render;

import io.github.collate.model.Category;
import io.github.collate.model.ExplorePage;
import io.github.collate.model.Page;
import io.github.collate.model.Settings;
import io.github.collate.model.SheetsPage;
import io.github.collate.model.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What every page prints around its own content.
 *
 * @param canonical the page's address where the site is published; empty for a page that has none
 * @param image address of the picture that stands for the page; empty where there is none
 * @param linkedData what the page is, for search engines; none for some
 * @param date of the content, as ISO date, or empty
 * @param explore the pages that show the whole subject at once
 * @param written the author's own pages, as {@link WrittenMenu} has it
 * @param paths of all pages
 * @param sheets the sheet of the page on every paper; often none
 * @param steps its neighbours among pages of its kind
 * @param edit where the page's source can be edited, or empty
 */
record Frame(
        Settings settings,
        String canonical,
        String image,
        Optional<LinkedData> linkedData,
        String date,
        String edit,
        List<Shelf> shelves,
        List<Stop> explore,
        List<Stop> written,
        Set<String> paths,
        List<SheetsView.File> sheets,
        List<Badge> sets,
        Steps steps) {

    /** A category in the navigation. */
    record Shelf(String id, String name, boolean open, List<Stop> stops) {}

    /** A link of the navigation. */
    record Stop(String name, String path, boolean current) {}

    /** Whether the site has a page at that path. */
    public boolean has(String path) {
        return paths.contains(path);
    }

    static Frame of(Page page, Site site, Outline outline, boolean drawn) {
        Settings settings = site.settings();
        return new Frame(
                settings,
                isFound(page) ? settings.baseUrl() + Links.encode(page.path()) : "",
                Banners.pathOf(page)
                        .filter(path -> drawn)
                        .map(path -> settings.baseUrl() + Links.encode(path))
                        .orElse(""),
                LinkedData.of(page, site),
                settings.contentDate().map(LocalDate::toString).orElse(""),
                settings.repository()
                        .flatMap(at -> source(page).map(path -> at + Links.encode(path)))
                        .orElse(""),
                shelves(page, site),
                explore(page, site),
                outline.written(page).stream().map(it -> stop(it, page)).toList(),
                outline.pages(),
                SheetsView.of(site.pages(SheetsPage.class), page.path()),
                outline.badges(),
                Steps.of(page, site));
    }

    /** Whether search engines have a use for the page: not for what stands at no address, or shows a reader's own. */
    private static boolean isFound(Page page) {
        return !(page instanceof Page.NotFound || page instanceof Page.Desk);
    }

    /** The file an author would edit to change the page, relative to the content folder's parent. */
    private static Optional<String> source(Page page) {
        if (page instanceof Page.Home) return Optional.of("content/collate.yml");
        if (page instanceof Page.OfService it)
            return Optional.of(it.service().span().file());
        if (page instanceof Page.OfComparison it)
            return Optional.of(it.table().definition().span().file());
        if (page instanceof Page.Written it)
            return Optional.of("content/pages/" + it.path().replaceFirst("\\.html$", ".md"));
        return Optional.empty();
    }

    private static List<Shelf> shelves(Page page, Site site) {
        List<Shelf> shelves = new ArrayList<>();
        for (Category category : site.catalog().categories()) {
            List<Stop> stops = site.pages(Page.OfService.class).stream()
                    .filter(it -> it.category().id().equals(category.id()))
                    .map(it -> stop(it, page))
                    .toList();
            boolean open = stops.stream().anyMatch(Stop::current);
            if (!stops.isEmpty()) shelves.add(new Shelf(category.id(), category.name(), open, stops));
        }
        return shelves;
    }

    private static List<Stop> explore(Page page, Site site) {
        return site.pages(ExplorePage.class).stream()
                .filter(ExplorePage::leads)
                .map(it -> stop(it, page))
                .toList();
    }

    private static Stop stop(Page to, Page from) {
        return new Stop(to.title(), to.path(), to.path().equals(from.path()));
    }
}
