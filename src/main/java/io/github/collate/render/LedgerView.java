package io.github.collate.render;

import io.github.collate.model.Dropped;
import io.github.collate.model.Page;
import io.github.collate.model.SetSummary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the page of the ledger prints.
 *
 * @param reasons lines left out, by reason; reasons that never occurred are not shown
 */
record LedgerView(Page.Ledger page, Tally tally, List<Row> rows, List<Reason> reasons, MatrixView matrix) {

    /** A note set. */
    record Row(Badge badge, SetSummary summary) {
        /** Facts that another set says too. */
        public int shared() {
            return summary.facts() - summary.only();
        }
    }

    /**
     * A reason with its lines.
     *
     * @param name in lower case, as the ledger's data has it
     * @param lines of each set, in the order of the sets
     */
    record Reason(String name, int total, List<Integer> lines) {}

    static LedgerView of(Page.Ledger page, Tally tally, Outline outline) {
        return new LedgerView(
                page, tally, rows(page.sets(), outline), reasons(page), MatrixView.of(page.matrix(), outline));
    }

    /** Files of all sets. */
    public int files() {
        return page.sets().stream().mapToInt(SetSummary::files).sum();
    }

    /** The sets with their badges. */
    static List<Row> rows(List<SetSummary> sets, Outline outline) {
        return sets.stream()
                .flatMap(summary -> outline.badges().stream()
                        .filter(badge -> badge.set().equals(summary.set()))
                        .map(badge -> new Row(badge, summary)))
                .toList();
    }

    /** The name of a reason in the ledger's data and in the words of the theme. */
    static String name(Dropped.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    private static List<Reason> reasons(Page.Ledger page) {
        return Arrays.stream(Dropped.Reason.values())
                .map(reason -> reason(reason, page.sets()))
                .filter(reason -> reason.total() > 0)
                .toList();
    }

    private static Reason reason(Dropped.Reason reason, List<SetSummary> sets) {
        List<Integer> lines =
                sets.stream().map(set -> set.dropped().getOrDefault(reason, 0)).toList();
        return new Reason(
                name(reason), lines.stream().mapToInt(Integer::intValue).sum(), lines);
    }
}
