package io.github.collate.audit;

import io.github.collate.model.Problems;
import io.github.collate.model.SiteFile;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What holds of a page as long as it stays as it is, whatever becomes of the others.
 *
 * @param ids the ids on it
 * @param leads the ids it leads to, by path
 * @param sound whether nothing is wrong with it but, perhaps, where it leads
 */
record Glance(Set<String> ids, Map<String, Set<String>> leads, boolean sound) {

    static Glance of(SiteFile file, String baseUrl) {
        Html html = Html.of(file);
        Problems problems = new Problems();
        Map<String, Set<String>> leads = new TreeMap<>();
        Published anything = new Published() {
            @Override
            public boolean has(String path) {
                leads.computeIfAbsent(path, first -> new TreeSet<>());
                return true;
            }

            @Override
            public boolean lacks(String path, String id) {
                leads.computeIfAbsent(path, first -> new TreeSet<>()).add(id);
                return false;
            }
        };
        check(html, anything, baseUrl, new Findings(html, new Sources(null), problems));
        return new Glance(html.ids(), leads, problems.all().isEmpty());
    }

    /** Looks at all there is to a page. */
    static void check(Html html, Published site, String baseUrl, Findings findings) {
        PageCheck.check(html, findings);
        new LinkCheck(site, html, baseUrl, findings).check();
    }

    /** Whether there is nothing to be said of the page in that site. */
    boolean isSoundIn(Published site) {
        return sound
                && leads.entrySet().stream()
                        .allMatch(to -> site.has(to.getKey())
                                && to.getValue().stream().noneMatch(id -> site.lacks(to.getKey(), id)));
    }
}
