package io.github.collate;

import io.github.collate.model.Page;
import io.github.collate.model.Page.Totals;
import java.nio.file.Path;
import java.util.Locale;

/** What a build did, in a few lines. */
final class Summary {

    private Summary() {}

    static String of(Build build, Path out) {
        Totals totals = build.site().pages(Page.Ledger.class).get(0).totals();
        long size =
                build.files().stream().mapToLong(file -> file.bytes().length).sum();
        return String.format(
                Locale.ROOT,
                "read      %,d lines of %d note sets: %,d statements, %,d lines left out by reason%n"
                        + "merged    %,d statements joined another; %,d facts%n"
                        + "filed     under %d services%n"
                        + "written   %,d files, %,d KB, to %s%n",
                totals.lines(),
                totals.sets(),
                totals.statements(),
                totals.dropped(),
                totals.merged(),
                totals.facts(),
                totals.services(),
                build.files().size(),
                size / 1000,
                out);
    }
}
