package io.github.collate.compose;

import io.github.collate.model.Comparison.Column;
import io.github.collate.model.Fact;
import io.github.collate.model.Inline;
import io.github.collate.model.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The comparison tables as open data. */
final class TablesJson {

    /** Counts up when a field changes its meaning. */
    private static final int SCHEMA = 1;

    /** What stands in a cell of which no note and no editor says anything. */
    private static final String UNSTATED = "not stated";

    record Tables(int schema, List<TableEntry> tables) {}

    record TableEntry(
            String id,
            String title,
            String question,
            List<String> services,
            List<ColumnEntry> columns,
            List<RowEntry> rows) {}

    record ColumnEntry(String id, String title) {}

    record RowEntry(String id, String title, Map<String, CellEntry> cells) {}

    record CellEntry(String text, List<String> facts, String state) {}

    private TablesJson() {}

    static byte[] bytes(List<Table> tables) {
        return Json.bytes(
                new Tables(SCHEMA, tables.stream().map(TablesJson::table).toList()));
    }

    private static TableEntry table(Table table) {
        List<Column> columns = table.definition().columns();
        return new TableEntry(
                table.id(),
                table.title(),
                table.definition().question(),
                table.definition().services(),
                columns.stream()
                        .map(column -> new ColumnEntry(column.id(), column.title()))
                        .toList(),
                table.rows().stream().map(row -> row(row, columns)).toList());
    }

    private static RowEntry row(Table.Row row, List<Column> columns) {
        Map<String, CellEntry> cells = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            cells.put(columns.get(at).id(), cell(row.cells().get(at)));
        }
        return new RowEntry(row.id(), row.title(), cells);
    }

    private static CellEntry cell(Table.Cell cell) {
        String text = Inline.plain(cell.text());
        return new CellEntry(
                text.isEmpty() ? UNSTATED : text,
                cell.facts().stream().map(Fact::id).toList(),
                Json.name(cell.state()));
    }
}
