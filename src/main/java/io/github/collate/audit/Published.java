package io.github.collate.audit;

import io.github.collate.model.SiteFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All files of a site.
 *
 * @param pages the HTML pages by path
 */
record Published(Set<String> paths, Map<String, Html> pages) {

    static Published of(List<SiteFile> files) {
        Map<String, Html> pages = files.parallelStream()
                .filter(file -> file.path().endsWith(".html"))
                .map(Html::of)
                .collect(Collectors.toMap(Html::path, page -> page, (first, second) -> first, TreeMap::new));
        Set<String> paths = files.stream().map(SiteFile::path).collect(Collectors.toUnmodifiableSet());
        return new Published(paths, pages);
    }
}
