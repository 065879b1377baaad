package io.github.collate.model;

import java.util.List;

/** All pages of a site and what every page shows around its own content. */
public record Site(Settings settings, Catalog catalog, List<Page> pages) {
    public Site {
        pages = List.copyOf(pages);
    }

    /** The pages of one kind, in the site's order. */
    public <P extends Page> List<P> pages(Class<P> kind) {
        return pages.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
