package io.github.collate.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table of AsciiDoc: cells behind bars, on as many lines as they need. */
final class AsciidocTable {

    private static final Pattern BAR = Pattern.compile(
            "(?<!\\\\)(?:(?<=\\s|^)(?<over>\\d{0,2}(?:\\.\\d{1,2})?[*+])?[<>^]?(?:\\.[<>^])?[adehlmsv]?)?\\|",
            Pattern.MULTILINE);
    private static final Pattern COLS = Pattern.compile("cols=(?:\"([^\"]{1,500})\"|([\\d*]{1,10}))");
    private static final Pattern TIMES = Pattern.compile("(\\d{1,2})\\*.*");

    private record Cell(int bar, int from, int to, int line) {}

    private final Source source;
    private final LineParts.Words words;
    private final String options;

    /** @param options the attribute line above the table */
    AsciidocTable(Source source, LineParts.Words words, String options) {
        this.source = source;
        this.words = words;
        this.options = options;
    }

    /** The table between two lines, both exclusive; without a cell there is none. */
    List<Part> of(int open, int close) {
        List<Part.Line> rows = new ArrayList<>();
        List<Cell> cells = cells(open, close);
        int columns = columns(cells);
        for (int at = 0; at < cells.size(); at += columns) {
            rows.add(row(cells.subList(at, Math.min(cells.size(), at + columns))));
        }
        if (rows.isEmpty()) return List.of();
        int heads = rows.size() > 1 && headed(cells, columns, open) ? 1 : 0;
        return List.of(new Part.Grid(
                rows.subList(0, heads), rows.subList(heads, rows.size()), source.start(open), source.end(close)));
    }

    private List<Cell> cells(int open, int close) {
        List<Cell> cells = new ArrayList<>();
        int end = source.start(close);
        Matcher bar = BAR.matcher(source.text())
                .region(Math.min(end, source.end(open) + 1), end)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        boolean more = bar.find();
        while (more) {
            int start = bar.start();
            int from = bar.end();
            String over = bar.group("over");
            more = bar.find();
            int to = more ? bar.start() : end;
            cells.add(new Cell(start, from, to, source.lineOf(start)));
            boolean wide = over != null && over.matches("[2-9]\\+");
            for (int i = 1; wide && i < over.charAt(0) - '0'; i++) {
                cells.add(new Cell(start, to, to, source.lineOf(start)));
            }
        }
        return cells;
    }

    /** As many as the author says, else as the first line has, else as stand above the first blank line. */
    private int columns(List<Cell> cells) {
        Matcher cols = COLS.matcher(options);
        if (cols.find()) return Math.max(1, Math.min(Delimited.MOST_FIELDS, counted(cols)));
        if (cells.isEmpty()) return 1;
        int first = cells.get(0).line();
        int count = (int) cells.stream().filter(cell -> cell.line() == first).count();
        if (count > 1) return Math.min(Delimited.MOST_FIELDS, count);
        int blank = first;
        while (blank < source.lines() && !Chars.allBlank(source.line(blank))) blank++;
        int last = blank;
        return Math.max(1, (int) cells.stream()
                .filter(cell -> cell.line() < last)
                .limit(Delimited.MOST_FIELDS)
                .count());
    }

    private static int counted(Matcher cols) {
        int count = 0;
        for (String column : (cols.group(1) == null ? cols.group(2) : cols.group(1)).split("[,;]", -1)) {
            Matcher times = TIMES.matcher(column.strip());
            count += times.matches() ? Integer.parseInt(times.group(1)) : 1;
        }
        return count;
    }

    /** Whether the first row is the head: its author says so, or it stands on the first line above a blank one. */
    private boolean headed(List<Cell> cells, int columns, int open) {
        if (options.contains("noheader")) return false;
        if (options.contains("header")) return true;
        boolean first = cells.stream().limit(columns).allMatch(cell -> cell.line() == open + 1);
        return first && open + 2 < source.lines() && Chars.allBlank(source.line(open + 2));
    }

    private Part.Line row(List<Cell> cells) {
        List<Rich> said = cells.stream()
                .map(cell -> words.of(cell.from(), Math.max(cell.from(), cell.to())))
                .toList();
        int from = cells.get(0).bar();
        return new Part.Line(
                said, from, Math.max(from + 1, cells.get(cells.size() - 1).to()));
    }
}
