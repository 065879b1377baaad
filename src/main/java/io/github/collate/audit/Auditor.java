package io.github.collate.audit;

import io.github.collate.model.Page;
import io.github.collate.model.Problems;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads what is about to be published as a browser would, and reports what is broken: links, anchors, ids, titles,
 * empty pages, addresses that work in one place only, and anything that could run or style.
 */
public final class Auditor {

    private final Site site;

    public Auditor(Site site) {
        this.site = site;
    }

    /** Adds an error for everything found; one that a note caused names the note's line. */
    public void audit(List<SiteFile> files, Problems problems) {
        paths(files, problems);
        Published published = Published.of(files);
        Map<String, Page> pages = new TreeMap<>();
        site.pages().forEach(page -> pages.put(page.path(), page));
        published.pages().values().parallelStream().forEach(html -> {
            Findings findings = new Findings(html, new Sources(pages.get(html.path())), problems);
            PageCheck.check(html, findings);
            new LinkCheck(published, html, site.settings().baseUrl(), findings).check();
        });
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
