package io.github.collate;

import io.github.collate.model.Site;
import io.github.collate.model.SiteFile;
import java.util.List;

/** A site ready to be published. */
record Build(Site site, List<SiteFile> files) {
    Build {
        files = List.copyOf(files);
    }
}
