package io.github.collate.render;

import io.github.collate.model.Page;
import io.github.collate.model.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The author's own pages as the menu of a page lists them: all of them while they are few. Where they are many, those of the
 * same folder and of the folders above it, and of every folder beside these the page that opens it: its {@code index.html},
 * else the first.
 */
final class WrittenMenu {

    /** So many stand in the menu of every page. */
    static final int FEW = 40;

    private final List<Page.Written> all;
    private final Map<String, List<Page.Written>> folders = new LinkedHashMap<>();

    WrittenMenu(Site site) {
        all = site.pages(Page.Written.class);
        all.forEach(page -> folders.computeIfAbsent(folder(page.path()), it -> new ArrayList<>())
                .add(page));
    }

    /** What the menu of a page lists, in the site's order. */
    List<Page.Written> of(Page page) {
        if (all.size() <= FEW) return all;
        String here = folder(page.path());
        List<Page.Written> listed = new ArrayList<>();
        folders.forEach((folder, pages) -> {
            if (here.startsWith(folder)) listed.addAll(pages);
            else if (here.startsWith(folder(folder.substring(0, folder.length() - 1)))) listed.add(opening(pages));
        });
        return listed;
    }

    private static Page.Written opening(List<Page.Written> pages) {
        return pages.stream()
                .filter(page -> page.path().endsWith("/index.html"))
                .findFirst()
                .orElse(pages.get(0));
    }

    /** With the slash at its end; empty at the top. */
    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
