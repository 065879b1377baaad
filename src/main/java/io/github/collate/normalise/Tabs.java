package io.github.collate.normalise;

import java.util.ArrayList;
import java.util.List;

/** Tables that survive only as lines of words between tabs. */
final class Tabs {

    private Tabs() {}

    /** The table that all lines make together, or nothing. */
    static List<Part> grid(List<Rich> lines, Part.Para para) {
        int columns = columns(lines.get(0));
        if (columns < 2 || lines.size() < 2) return List.of();
        for (Rich line : lines) {
            if (columns(line) < 2 || Math.abs(columns(line) - columns) > 2) return List.of();
        }
        List<Part.Line> rows = lines.stream().map(Tabs::line).toList();
        return List.of(new Part.Grid(rows.subList(0, 1), rows.subList(1, rows.size()), para.from(), para.to()));
    }

    private static int columns(Rich line) {
        return cells(line.trim()).size();
    }

    private static Part.Line line(Rich raw) {
        Rich line = raw.trim();
        return new Part.Line(cells(line), line.from(0), line.to(line.length() - 1));
    }

    /** The words between single tabs; several tabs in a row hold empty cells. */
    private static List<Rich> cells(Rich line) {
        List<Rich> cells = new ArrayList<>();
        int start = 0;
        for (int at = line.text().indexOf('\t'); at >= 0; at = line.text().indexOf('\t', start)) {
            cells.add(line.slice(start, at).trim());
            start = at + 1;
        }
        cells.add(line.slice(start, line.length()).trim());
        return cells;
    }
}
