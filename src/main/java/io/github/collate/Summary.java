package io.github.collate;

import io.github.collate.model.Dispute.State;
import io.github.collate.model.Page;
import io.github.collate.model.Totals;
import java.nio.file.Path;
import java.util.Locale;

/** What a build did, in six lines. */
final class Summary {

    private Summary() {}

    /** Six lines: read, merged, filed, judged, to review, written. */
    static String of(Build build, Path out, long warnings) {
        Totals totals = build.site().pages(Page.Ledger.class).get(0).totals();
        Page.Contradictions judged =
                build.site().pages(Page.Contradictions.class).get(0);
        long size =
                build.files().stream().mapToLong(file -> file.bytes().length).sum();
        return String.format(
                Locale.ROOT,
                "read       %,d lines of %d note sets: %,d statements, %,d lines left out by reason%n"
                        + "merged     %,d statements joined another; %,d facts said by two sets or more%n"
                        + "filed      %,d facts under %d services%n"
                        + "judged     contradictions: %,d open, %,d settled, %,d only of different scopes%n"
                        + "to review  possible repeats: %,d; warnings: %,d%n"
                        + "written    %,d files, %,d KB, to %s%n",
                totals.lines(),
                totals.sets(),
                totals.statements(),
                totals.dropped(),
                totals.merged(),
                totals.shared(),
                totals.facts(),
                totals.services(),
                judged.count(State.OPEN),
                judged.count(State.WRONG, State.OUTDATED),
                judged.count(State.SCOPE),
                totals.candidates(),
                warnings,
                build.files().size(),
                size / 1000,
                out);
    }
}
