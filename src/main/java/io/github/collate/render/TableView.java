package io.github.collate.render;

import io.github.collate.model.Comparison.Column;
import io.github.collate.model.Dispute;
import io.github.collate.model.Fact;
import io.github.collate.model.Inline;
import io.github.collate.model.Page;
import io.github.collate.model.Table;
import io.github.collate.model.Table.State;
import io.github.collate.model.Update;
import io.github.collate.model.Verdicts.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * A comparison table as its template sees it.
 *
 * @param path of its own page
 * @param own whether it stands on that page: its cells lead to their grounds below it, else to the facts
 */
record TableView(
        String id, String title, String question, String path, boolean own, List<Column> columns, List<Row> rows) {

    /** A thing compared. */
    record Row(String id, String title, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param anchor of its grounds
     * @param state the lower-case name of a {@link State}
     * @param said the sets that speak of it
     * @param goal where its mark leads, from the site's root; empty where nothing stands behind it
     * @param losing values that do not hold; of an open contradiction every value
     * @param source address of an official page, or empty
     * @param checked when that page was last read, as ISO date, or empty
     */
    record Cell(
            String anchor,
            Column column,
            String state,
            List<Inline> text,
            Said said,
            String goal,
            List<Value> losing,
            List<Item> facts,
            List<Dispute> disputes,
            List<Update> updates,
            String source,
            String checked) {

        /** The verdicts' place among all contradictions. */
        public String pathOf(Dispute dispute) {
            return DisputesView.path(dispute.id());
        }
    }

    /** A value of a contradiction, and whether it may hold yet. */
    record Value(String value, boolean open) {}

    /** A longer value is told below the table only. Characters. */
    private static final int SHORT = 48;

    static TableView of(Table table, boolean own, Outline outline) {
        List<Column> columns = table.definition().columns();
        List<Row> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int at = 0; at < columns.size(); at++) {
                Column column = columns.get(at);
                String anchor = "from-" + row.id() + "-" + column.id();
                cells.add(cell(table, row.cells().get(at), column, anchor, own, outline));
            }
            rows.add(new Row(row.id(), row.title(), cells));
        }
        String path = Page.OfComparison.pathOf(table.id());
        return new TableView(table.id(), table.title(), table.definition().question(), path, own, columns, rows);
    }

    private static Cell cell(Table table, Table.Cell cell, Column column, String anchor, boolean own, Outline outline) {
        String here = Page.OfComparison.pathOf(table.id()) + "#" + anchor;
        boolean unstated = cell.state() == State.UNSTATED;
        String goal = unstated
                ? ""
                : own || cell.facts().isEmpty() ? here : path(cell.facts().get(0));
        return new Cell(
                anchor,
                column,
                DisputesView.name(cell.state()),
                cell.text(),
                outline.said(cell.facts()),
                goal,
                losing(cell),
                cell.facts().stream()
                        .map(fact -> outline.fact(fact).leadingTo(path(fact)))
                        .toList(),
                cell.disputes(),
                cell.updates(),
                cell.source(),
                cell.checked().map(Object::toString).orElse(""));
    }

    private static String path(Fact fact) {
        return Page.OfService.pathOf(fact.service()) + "#" + fact.id();
    }

    private static List<Value> losing(Table.Cell cell) {
        List<Value> values = new ArrayList<>();
        for (Dispute dispute : cell.disputes()) {
            boolean open = dispute.state() == Dispute.State.OPEN;
            dispute.sides().stream()
                    .filter(side -> open || !side.holds())
                    .map(Side::value)
                    .forEach(value -> values.add(new Value(value, open)));
        }
        cell.updates().stream()
                .map(Update::was)
                .filter(was -> !was.isEmpty())
                .forEach(was -> values.add(new Value(was, false)));
        return values.stream()
                .filter(value -> value.value().length() <= SHORT)
                .distinct()
                .toList();
    }
}
