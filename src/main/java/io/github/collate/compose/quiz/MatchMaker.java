package io.github.collate.compose.quiz;

import io.github.collate.compose.quiz.Sheet.Cell;
import io.github.collate.model.Answer;
import io.github.collate.model.Answer.Matching;
import io.github.collate.model.Answer.Pair;
import io.github.collate.model.Answer.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks to match rows with their cells in a column; in a table whose rows only count what happens, to bring a column in
 * order.
 */
final class MatchMaker implements Maker {

    private static final int FEWEST_PAIRS = 4;
    private static final int FEWEST = 3;
    private static final int MOST = 4;
    private static final int LONGEST_ORDER = 7;

    private final List<Sheet> sheets;
    private final Form form;

    MatchMaker(List<Sheet> sheets, Form form) {
        this.sheets = sheets;
        this.form = form;
    }

    @Override
    public Stream<Made> make() {
        return sheets.parallelStream()
                .flatMap(sheet -> IntStream.range(0, sheet.columns())
                        .mapToObj(column -> Stream.of(match(sheet, column), order(sheet, column)))
                        .flatMap(both -> both.flatMap(Optional::stream)));
    }

    private Optional<Made> match(Sheet sheet, int column) {
        if (isCounting(sheet)) return Optional.empty();
        List<Cell> cells = sheet.askable().stream()
                .filter(cell -> cell.column() == column)
                .filter(cell -> !Likeness.tells(cell.text(), sheet.row(cell.row())))
                .limit(MOST)
                .toList();
        if (cells.size() < FEWEST_PAIRS) return Optional.empty();
        List<Pair> pairs = cells.stream()
                .map(cell -> new Pair(sheet.row(cell.row()), cell.text()))
                .toList();
        String prompt = Phrasebook.fill("match", sheet.table().title(), sheet.column(column));
        return Optional.of(question("match", sheet, column, prompt, new Matching(pairs, List.of()), cells));
    }

    private Optional<Made> order(Sheet sheet, int column) {
        if (!isCounting(sheet)) return Optional.empty();
        List<Cell> run = new ArrayList<>();
        for (Cell cell : sheet.cells()) {
            if (cell.column() != column || !Sheet.isCounted(sheet.row(cell.row())) || run.size() == LONGEST_ORDER)
                continue;
            boolean follows = run.isEmpty() || run.get(run.size() - 1).row() == cell.row() - 1;
            if (Sheet.isRelative(cell)
                    || !follows
                    || run.stream().anyMatch(it -> it.text().equals(cell.text()))) break;
            run.add(cell);
        }
        if (run.size() < FEWEST) return Optional.empty();
        Answer answer = new Sequence(run.stream().map(Cell::text).toList());
        String prompt = Phrasebook.fill("order", sheet.table().title(), sheet.column(column));
        return Optional.of(question("order", sheet, column, prompt, answer, run));
    }

    /** "Step 1", "Step 2": the rows stand in the order in which things happen. */
    private static boolean isCounting(Sheet sheet) {
        return sheet.table().rows().stream()
                        .filter(row -> Sheet.isCounted(row.title()))
                        .count()
                >= FEWEST;
    }

    private Made question(String maker, Sheet sheet, int column, String prompt, Answer answer, List<Cell> cells) {
        String id = sheet.table().definition().columns().get(column).id();
        return form.of(maker, sheet, id, 2, prompt, answer, cells);
    }
}
