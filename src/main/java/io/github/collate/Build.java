package io.github.collate;

import io.github.collate.model.Cache;
import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import io.github.collate.press.Prints;
import java.util.List;

/**
 * A site ready to be published.
 *
 * @param sheets what was printed, to be kept for the next run
 * @param asked what of it later builds need not make again
 */
record Build(Site site, List<SiteFile> files, Prints sheets, Cache.Asked asked) {
    Build {
        files = List.copyOf(files);
    }
}
