package io.github.collate;

import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import io.github.collate.press.Prints;
import java.util.List;

/**
 * A site ready to be published.
 *
 * @param sheets what was printed, to be kept for the next run
 */
record Build(Site site, List<SiteFile> files, Prints sheets) {
    Build {
        files = List.copyOf(files);
    }
}
