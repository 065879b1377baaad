package io.github.collate.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** A table written as HTML. */
final class HtmlGrid {

    private HtmlGrid() {}

    /** Whether a table holds what no cell of a table of words does: other tables, headings. */
    static boolean layout(Element table) {
        return table.selectFirst("table table, h1, h2, h3, h4, h5, h6") != null;
    }

    static Optional<Part> of(Element table, int offset, Function<Element, Rich> cell) {
        List<Part.Line> head = new ArrayList<>();
        List<Part.Line> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            Part.Line line = line(row, offset, cell);
            boolean heads = rows.isEmpty()
                    && !row.select("> th").isEmpty()
                    && row.select("> td").isEmpty();
            (heads ? head : rows).add(line);
        }
        if (head.isEmpty() && rows.isEmpty()) return Optional.empty();
        int from = Math.max(HtmlParts.BODY.length(), table.sourceRange().startPos()) + offset;
        return Optional.of(new Part.Grid(head, rows, from, HtmlParts.end(table, offset)));
    }

    private static Part.Line line(Element row, int offset, Function<Element, Rich> cell) {
        List<Rich> cells = row.children().stream().map(cell).toList();
        int from = Math.max(HtmlParts.BODY.length(), row.sourceRange().startPos()) + offset;
        return new Part.Line(cells, from, HtmlParts.end(row, offset));
    }
}
