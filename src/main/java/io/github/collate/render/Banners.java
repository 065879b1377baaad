package io.github.collate.render;

import io.github.collate.model.Banner;
import io.github.collate.model.Page;
import io.github.collate.model.Problems;
import io.github.collate.model.Site;
import io.github.collate.model.Table;
import io.github.collate.model.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is drawn for pages where their links are shown: one picture for each service and each comparison, and the site's for
 * all other pages.
 */
public final class Banners {

    private static final String FOLDER = "og/";
    private static final String SITE = FOLDER + "site.png";

    private final Site site;
    private final Outline outline;
    private final Optional<Wording> wording;

    /** @param problems takes what is wrong with the words of the theme */
    public Banners(Theme theme, Site site, Problems problems) {
        this.site = site;
        this.outline = new Outline(site);
        this.wording = can(theme, site) ? Wording.of(theme, problems) : Optional.empty();
    }

    /** Whether there are any: their addresses are absolute, and letters need a font. */
    static boolean can(Theme theme, Site site) {
        return theme.hasFonts() && !site.settings().baseUrl().isEmpty();
    }

    /** Where the picture of a page stands; none for the page that is shown at any address. */
    static Optional<String> pathOf(Page page) {
        if (page instanceof Page.NotFound) return Optional.empty();
        boolean own = page instanceof Page.OfService || page instanceof Page.OfComparison;
        return Optional.of(own ? FOLDER + page.path().replaceFirst("\\.html$", ".png") : SITE);
    }

    /** All of them, the site's first. */
    public List<Banner> all() {
        return wording.map(this::all).orElse(List.of());
    }

    private List<Banner> all(Wording words) {
        List<Banner> banners = new ArrayList<>();
        site.pages(Page.Home.class).forEach(page -> banners.add(ofSite(page, words)));
        site.pages(Page.OfService.class).forEach(page -> banners.add(of(page, words)));
        site.pages(Page.OfComparison.class).forEach(page -> banners.add(of(page, words)));
        return banners;
    }

    private Banner ofSite(Page.Home page, Wording words) {
        String exam = site.settings().exam().map(it -> it.name()).orElse("");
        return new Banner(
                SITE,
                exam,
                "",
                page.title(),
                page.tagline(),
                joined(
                        words.count("count.facts", page.totals().facts()),
                        words.count("count.services", page.totals().services())),
                marks(outline.badges().stream().map(badge -> badge.set().id()).collect(Collectors.toSet())));
    }

    private Banner of(Page.OfService page, Wording words) {
        Said said = outline.said(page.chapters().stream()
                .flatMap(chapter -> chapter.said().stream())
                .toList());
        String facts = words.count("count.facts", page.facts());
        return new Banner(
                pathOf(page).orElseThrow(),
                site.settings().title(),
                page.category().name(),
                page.title(),
                page.service().summary(),
                page.questions().isEmpty()
                        ? facts
                        : joined(
                                facts,
                                words.count(
                                        "practice.questions", page.questions().size())),
                marks(said.by().stream().map(badge -> badge.set().id()).collect(Collectors.toSet())));
    }

    private Banner of(Page.OfComparison page, Wording words) {
        Table table = page.table();
        return new Banner(
                pathOf(page).orElseThrow(),
                site.settings().title(),
                words.text("compare.title"),
                page.title(),
                table.definition().question(),
                table.rows().stream().map(Table.Row::title).collect(Collectors.joining(", ")),
                List.of());
    }

    private List<Banner.Mark> marks(Set<String> sets) {
        return outline.badges().stream()
                .map(badge -> new Banner.Mark(
                        badge.letter(), sets.contains(badge.set().id())))
                .toList();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).collect(Collectors.joining("  \u00b7  "));
    }
}
