package io.github.collate.normalise;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A table written with pipes. */
final class MarkdownGrid {

    private final Source source;
    private final Function<Node, Rich> rich;

    MarkdownGrid(Source source, Function<Node, Rich> rich) {
        this.source = source;
        this.rich = rich;
    }

    Part.Grid of(TableBlock table, int from, int to) {
        List<Part.Line> head = new ArrayList<>();
        List<Part.Line> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableSeparator) continue;
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) (part instanceof TableHead ? head : rows).add(line(row));
            }
        }
        return new Part.Grid(head, rows, from, to);
    }

    private Part.Line line(Node row) {
        List<Rich> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) cells.add(rich.apply(cell));
        }
        int from = source.skipBlank(row.getStartOffset(), row.getEndOffset());
        return new Part.Line(cells, from, source.trimEnd(from, row.getEndOffset()));
    }
}
