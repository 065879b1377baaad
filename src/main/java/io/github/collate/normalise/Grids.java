package io.github.collate.normalise;

import io.github.collate.model.Body;
import io.github.collate.model.Dropped.Reason;
import java.util.ArrayList;
import java.util.List;

/** Tells the rows of a table. */
final class Grids {

    private final Collector out;
    private final Headings headings;

    Grids(Collector out, Headings headings) {
        this.out = out;
        this.headings = headings;
    }

    void tell(Part.Grid grid, List<String> outer) {
        List<Part.Line> head = new ArrayList<>(grid.head());
        List<Part.Line> rows = new ArrayList<>(grid.rows());
        List<String> parents = outer;
        Rich caption = caption(head, rows);
        if (!caption.isEmpty()) {
            parents = Leads.with(outer, caption);
            head.add(rows.remove(0));
        }
        List<String> heads = heads(head);
        if (!head.isEmpty() && caption.isEmpty() && values(head.get(head.size() - 1))) {
            rows.add(0, head.remove(head.size() - 1));
            heads = List.of();
        }
        for (Part.Line line : head) out.drop(line.from(), line.to(), wordy(line) ? Reason.LABEL : Reason.RULE);
        for (Part.Line line : rows) row(line, heads, parents);
    }

    /** A head of which only one cell is filled is the caption, and the first row is the head. */
    private static Rich caption(List<Part.Line> head, List<Part.Line> rows) {
        if (head.size() != 1 || rows.size() < 2 || head.get(0).cells().size() < 3) return Rich.EMPTY;
        List<Rich> filled =
                head.get(0).cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() == 1 && !values(rows.get(0)) ? filled.get(0) : Rich.EMPTY;
    }

    /** Whether a row holds values, as the head of a table does not. */
    private static boolean values(Part.Line line) {
        return line.cells().stream()
                .anyMatch(cell -> Wording.quantity(cell.plain().replaceAll("\\([^()]*\\)", "")));
    }

    private static boolean wordy(Part.Line line) {
        return line.cells().stream().anyMatch(cell -> Chars.wordy(cell.text()));
    }

    private static List<String> heads(List<Part.Line> head) {
        if (head.isEmpty()) return List.of();
        return head.get(head.size() - 1).cells().stream().map(Rich::plain).toList();
    }

    private void row(Part.Line line, List<String> heads, List<String> parents) {
        out.nextBlock();
        if (!wordy(line)) {
            out.drop(line.from(), line.to(), Reason.RULE);
            return;
        }
        List<Body.Cell> cells = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            String head = i < heads.size() ? heads.get(i) : "";
            cells.add(new Body.Cell(head, Addresses.linked(line.cells().get(i)).inlines()));
        }
        out.say(line.from(), line.to(), headings.path(), parents, new Body.Row(cells));
    }
}
