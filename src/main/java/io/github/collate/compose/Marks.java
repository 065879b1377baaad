package io.github.collate.compose;

import io.github.collate.model.Page;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a reader's marks refer to, as a script: {@code data/own.js} has the sections of every service, to tell how much of
 * it is read, and what became of facts that are gone.
 */
final class Marks {

    /** The path of the script. */
    static final String PATH = "data/own.js";

    /** @param moved ids that facts had once, each with the id of the fact that took its place, or {@code gone} */
    record Known(List<Of> services, Map<String, String> moved) {}

    /** A service with its sections as they stand on its page. */
    record Of(String id, String name, List<Part> sections) {}

    /** @param facts how many stand in the section, those of the sections inside it too */
    record Part(String id, String name, int facts) {}

    private Marks() {}

    static SiteFile file(Site site, Map<String, String> retired) {
        List<Of> services =
                site.pages(Page.OfService.class).stream().map(Marks::of).toList();
        return Json.script(PATH, "own", new Known(services, new TreeMap<>(retired)));
    }

    private static Of of(Page.OfService page) {
        return new Of(
                page.service().id(),
                page.service().name(),
                page.chapters().stream()
                        .map(it -> new Part(it.section().id(), it.section().name(), it.facts()))
                        .toList());
    }
}
