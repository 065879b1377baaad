package io.github.collate.audit;

import io.github.collate.model.Page;
import io.github.collate.model.Problems;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import java.util.List;
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
        Published published = Published.of(files);
        Map<String, Page> pages = new TreeMap<>();
        site.pages().forEach(page -> pages.put(page.path(), page));
        published.pages().values().parallelStream().forEach(html -> {
            Findings findings = new Findings(html, new Sources(pages.get(html.path())), problems);
            PageCheck.check(html, findings);
            new LinkCheck(published, html, site.settings().baseUrl(), findings).check();
        });
    }
}
