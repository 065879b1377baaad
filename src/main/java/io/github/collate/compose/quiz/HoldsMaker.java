package io.github.collate.compose.quiz;

import io.github.collate.compose.quiz.Sheet.Cell;
import io.github.collate.model.Answer.Choice;
import io.github.collate.model.Answer.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks which of some sentences hold for a row: its own cells among those of other rows, each from another
 * column, and none that shares a word with what the row has there: it might be true of both.
 */
final class HoldsMaker implements Maker {

    private static final int RIGHT = 2;
    private static final int WRONG = 3;

    private final List<Sheet> sheets;
    private final Form form;

    HoldsMaker(List<Sheet> sheets, Form form) {
        this.sheets = sheets;
        this.form = form;
    }

    @Override
    public Stream<Made> make() {
        return sheets.parallelStream().flatMap(sheet -> {
            List<Cell> askable = sheet.askable();
            List<Made> questions = new ArrayList<>();
            for (int row = 0; row < sheet.table().rows().size(); row++) make(sheet, row, askable, questions);
            return questions.stream();
        });
    }

    private void make(Sheet sheet, int row, List<Cell> askable, List<Made> questions) {
        String title = sheet.row(row);
        List<Cell> mixed = Order.mixed(title, askable, HoldsMaker::place).stream()
                .filter(cell -> !Likeness.tells(cell.text(), title))
                .toList();
        List<Cell> asked = make(sheet, row, mixed, RIGHT, WRONG, questions);
        List<Cell> left = Order.mixed(title + row, mixed, HoldsMaker::place).stream()
                .filter(cell -> !asked.contains(cell))
                .toList();
        make(sheet, row, left, 1, WRONG, questions);
    }

    private List<Cell> make(Sheet sheet, int row, List<Cell> mixed, int rights, int wrongs, List<Made> questions) {
        String title = sheet.row(row);
        List<Cell> right = new ArrayList<>();
        List<Cell> used = new ArrayList<>();
        List<Option> options = new ArrayList<>();
        Set<Integer> columns = new HashSet<>();
        for (Cell cell : mixed) {
            if (cell.row() != row || right.size() == rights || !columns.add(cell.column())) continue;
            right.add(cell);
            used.add(cell);
            options.add(option(sheet, cell, true));
        }
        for (Cell cell : mixed) {
            if (cell.row() == row || options.size() == rights + wrongs || columns.contains(cell.column())) continue;
            boolean named = Likeness.tells(cell.text(), sheet.row(cell.row()));
            boolean opposed = sheet.column(cell).stream()
                    .anyMatch(it -> it.row() == row && !Likeness.tells(it.text(), cell.text()));
            if (named || !opposed) continue;
            columns.add(cell.column());
            used.add(cell);
            options.add(option(sheet, cell, false));
        }
        if (right.size() < rights || options.size() < rights + wrongs || !isFair(options)) return List.of();
        String id = sheet.table().rows().get(row).id();
        String prompt = Phrasebook.fill(
                rights == 1 ? "holds.single" : "holds", sheet.table().title(), title);
        Choice choice = new Choice(rights > 1, Order.mixed(id, options, Option::text));
        Made made = form.of("holds", sheet, id + "-" + rights, 2, prompt, choice, right);
        Set<String> pair = Set.of(sheet.table().id() + "/holds/" + row);
        questions.add(rights == 1 ? made : new Made(made.question(), made.maker(), pair));
        return used;
    }

    /** Whether no right option is known by its length. */
    private static boolean isFair(List<Option> options) {
        List<String> wrong = options.stream()
                .filter(option -> !option.right())
                .map(Option::text)
                .toList();
        return options.stream().filter(Option::right).allMatch(option -> Likeness.isUnremarkable(option.text(), wrong));
    }

    private static String place(Cell cell) {
        return cell.row() + "/" + cell.column();
    }

    private static Option option(Sheet sheet, Cell cell, boolean right) {
        String text = Phrasebook.fill("holds.option", sheet.column(cell.column()), cell.text());
        return new Option(text, right, right ? "" : Phrasebook.fill("cell.whose", sheet.row(cell.row())));
    }
}
