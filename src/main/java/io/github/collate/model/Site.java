package io.github.collate.model;

import java.util.List;
import java.util.stream.Stream;

/** All pages of a site, what every page shows around its own content, and what some show beside the facts. */
public record Site(Settings settings, Catalog catalog, List<Page> pages, Illustrations illustrations) {
    public Site {
        pages = List.copyOf(pages);
    }

    /** A site without illustrations. */
    public Site(Settings settings, Catalog catalog, List<Page> pages) {
        this(settings, catalog, pages, Illustrations.NONE);
    }

    /** The same with one more page. */
    public Site with(Page page) {
        return new Site(
                settings,
                catalog,
                Stream.concat(pages.stream(), Stream.of(page)).toList(),
                illustrations);
    }

    /** The pages of one kind, in the site's order. */
    public <P extends Page> List<P> pages(Class<P> kind) {
        return pages.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
