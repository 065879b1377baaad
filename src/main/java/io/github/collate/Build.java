package io.github.collate;

import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import io.github.collate.press.Prints;
import java.util.List;
import java.util.Map;

/**
 * A site ready to be published.
 *
 * @param sheets what was printed, to be kept for the next run
 * @param keys the digests of what some of the files are made from, by path
 */
record Build(Site site, List<SiteFile> files, Prints sheets, Map<String, String> keys) {
    Build {
        files = List.copyOf(files);
        keys = Map.copyOf(keys);
    }
}
