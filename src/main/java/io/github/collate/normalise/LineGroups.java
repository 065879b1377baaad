package io.github.collate.normalise;

import java.util.ArrayList;
import java.util.List;

/** Lines of plain text put together: wrapped sentences, bullets below bullets, tables between tabs. */
final class LineGroups {

    private static final int LONGEST_QUESTION = 12; // lines

    private LineGroups() {}

    static List<Part> of(Source source, List<Rich> lines, Wrap wrap, Hyphens hyphens) {
        if (lines.isEmpty()) return List.of();
        Rich last = lines.get(lines.size() - 1);
        Part.Para whole = new Part.Para(Rich.EMPTY, lines.get(0).from(0), last.to(last.length() - 1));
        List<Part> grid = Tabs.grid(lines, whole);
        if (!grid.isEmpty()) return grid;
        Grouping groups = new Grouping(source, whole, hyphens);
        int asked = 0; // the line of the answer to the question we are in
        for (int i = 0; i < lines.size(); i++) {
            boolean joins = i > 0
                    && (i < asked
                            || wrap.joins(lines.get(i - 1).text(), lines.get(i).text()));
            groups.line(lines.get(i), joins);
            if (Lines.asks(lines.get(i).text())) asked = answer(lines, i + 1);
        }
        return nested(groups.parts(), source);
    }

    /** The line that answers a question, 0 if none does before the next. */
    private static int answer(List<Rich> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + LONGEST_QUESTION); i++) {
            if (Lines.answers(lines.get(i).text())) return i;
            if (Lines.asks(lines.get(i).text())) return 0;
        }
        return 0;
    }

    private static List<Part> nested(List<Part> parts, Source source) {
        List<Part> out = new ArrayList<>();
        for (Part part : parts) out.add(part instanceof Part.Items list ? Nesting.byColumn(list, source) : part);
        return out;
    }
}
