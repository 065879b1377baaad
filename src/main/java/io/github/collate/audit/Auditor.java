package io.github.collate.audit;

import io.github.collate.model.Beside;
import io.github.collate.model.Cache;
import io.github.collate.model.Page;
import io.github.collate.model.Problems;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads what is about to be published as a browser would, and reports what is broken: links, anchors, ids, titles,
 * empty pages, addresses that work in one place only, and anything that could run or style.
 */
public final class Auditor {

    private final Site site;
    private final Cache cache;

    public Auditor(Site site) {
        this(site, new Cache());
    }

    /** @param cache knows pages that stayed as they were */
    public Auditor(Site site, Cache cache) {
        this.site = site;
        this.cache = cache;
    }

    /** By what a page is known again. */
    private record Seen(String path, String sha256, String baseUrl) {}

    /** Adds an error for everything found; one that a note caused names the note's line. */
    public void audit(List<SiteFile> files, Problems problems) {
        paths(files, problems);
        String baseUrl = site.settings().baseUrl();
        Map<String, SiteFile> html = new TreeMap<>();
        Set<String> paths = new HashSet<>();
        for (SiteFile file : files) {
            paths.add(file.path());
            if (file.path().endsWith(".html")) html.putIfAbsent(file.path(), file);
        }
        List<Glance> seen = Beside.map(
                html.values(),
                file -> cache.lasting(
                        Glance.class,
                        new Seen(file.path(), file.sha256(), baseUrl),
                        problems,
                        own -> Glance.of(file, baseUrl)));
        Map<String, Glance> glances = new TreeMap<>();
        for (String path : html.keySet()) glances.put(path, seen.get(glances.size()));
        Published published = new Files(paths, glances);
        Map<String, Page> pages = new TreeMap<>();
        site.pages().forEach(page -> pages.put(page.path(), page));
        glances.entrySet().parallelStream()
                .filter(page -> !page.getValue().isSoundIn(published))
                .map(page -> Html.of(Objects.requireNonNull(html.get(page.getKey()))))
                .forEach(page -> Glance.check(
                        page, published, baseUrl, new Findings(page, new Sources(pages.get(page.path())), problems)));
    }

    private record Files(Set<String> paths, Map<String, Glance> pages) implements Published {
        @Override
        public boolean has(String path) {
            return paths.contains(path);
        }

        @Override
        public boolean lacks(String path, String id) {
            Glance page = pages.get(path);
            return page != null && !page.ids().contains(id);
        }
    }

    /** Two files of one path, told apart by case or not: some file systems keep only one of them. */
    private void paths(List<SiteFile> files, Problems problems) {
        Map<String, String> seen = new TreeMap<>();
        for (SiteFile file : files) {
            String other = seen.putIfAbsent(file.path().toLowerCase(Locale.ROOT), file.path());
            if (other == null) continue;
            String wants = other.equals(file.path()) ? "two files of the path " + other : other + " and " + file.path();
            problems.error(
                    Span.at(source(file.path()), 1),
                    wants,
                    "",
                    "rename the page or the file in content/ that wants it");
        }
    }

    private String source(String path) {
        return site.pages(Page.Written.class).stream()
                .filter(page -> page.path().equals(path))
                .map(page -> page.page().shown())
                .findFirst()
                .orElse(path);
    }
}
