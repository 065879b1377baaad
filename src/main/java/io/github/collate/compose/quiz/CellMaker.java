package io.github.collate.compose.quiz;

import io.github.collate.compose.quiz.Sheet.Cell;
import io.github.collate.model.Answer.Choice;
import io.github.collate.model.Answer.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Asks what a row has in a column, and which row has a cell. The wrong options are the others of the same table. */
final class CellMaker implements Maker {

    private static final int MOST_WRONG = 3;
    private static final int FEWEST_WRONG = 2;

    private static final Set<String> ASKING = Phrasebook.words("column.asking");
    private static final Set<String> CHOOSING = Phrasebook.words("column.choosing");

    private final List<Sheet> sheets;
    private final Form form;

    CellMaker(List<Sheet> sheets, Form form) {
        this.sheets = sheets;
        this.form = form;
    }

    @Override
    public Stream<Made> make() {
        return sheets.parallelStream()
                .flatMap(sheet -> Stream.concat(
                                sheet.telling().stream().map(cell -> entry(sheet, cell)),
                                sheet.askable().stream().map(cell -> row(sheet, cell)))
                        .flatMap(Optional::stream));
    }

    /** "What does the row have there?" */
    private Optional<Made> entry(Sheet sheet, Cell cell) {
        String row = sheet.row(cell.row());
        String column = sheet.column(cell.column());
        boolean again = sheet.column(cell).stream()
                .anyMatch(it -> it.row() < cell.row() && Likeness.isAlike(it.text(), cell.text()));
        if (again || Likeness.tells(cell.text(), row + " " + column)) return Optional.empty();
        List<Option> options = new ArrayList<>();
        options.add(new Option(cell.text(), true, ""));
        for (Cell other : sheet.column(cell)) {
            if (other.row() == cell.row()
                    || options.size() > MOST_WRONG
                    || !sheet.telling().contains(other)) continue;
            boolean tells = Likeness.tells(other.text(), sheet.row(other.row()) + " " + row);
            if (tells || options.stream().anyMatch(it -> Likeness.isAlike(it.text(), other.text()))) continue;
            String why = Phrasebook.fill("cell.whose", sheet.row(other.row()));
            options.add(new Option(other.text(), false, why));
        }
        if (!isFair(options)) return Optional.empty();
        String prompt = Phrasebook.fill(entryKey(column), sheet.table().title(), row, lower(column, row));
        return Optional.of(question("entry", sheet, cell, prompt, options));
    }

    private static String entryKey(String column) {
        String first = column.toLowerCase(Locale.ROOT).split(" ")[0];
        if (CHOOSING.contains(column.toLowerCase(Locale.ROOT).replace(' ', '-'))) return "cell.entry.choosing";
        if (!ASKING.contains(first)) return "cell.entry";
        return column.matches(".*\\b(?:it|they)\\b.*") ? "cell.entry.own" : "cell.entry.asking";
    }

    /** A column's title inside a sentence: "What it keeps" is what the row keeps. */
    private static String lower(String column, String row) {
        String first = column.split(" ")[0];
        if (!ASKING.contains(first.toLowerCase(Locale.ROOT))) return column;
        String inside = first.toLowerCase(Locale.ROOT) + column.substring(first.length());
        return inside.replaceFirst("\\b(?:it|they)\\b", Matcher.quoteReplacement(row));
    }

    /** "Which row has that?" */
    private Optional<Made> row(Sheet sheet, Cell cell) {
        String right = sheet.row(cell.row());
        String column = sheet.column(cell.column());
        if (Likeness.tells(cell.text() + " " + column, right) || !hasNames(sheet)) return Optional.empty();
        List<Option> options = new ArrayList<>();
        options.add(new Option(right, true, ""));
        for (Cell other : sheet.column(cell)) {
            String row = sheet.row(other.row());
            if (other.row() == cell.row() || options.size() > MOST_WRONG) continue;
            if (Likeness.tells(cell.text(), row) || Likeness.isAlike(other.text(), cell.text())) continue;
            options.add(new Option(row, false, Phrasebook.fill("cell.instead", column, other.text())));
        }
        if (!isFair(options)) return Optional.empty();
        boolean choosing = CHOOSING.contains(column.toLowerCase(Locale.ROOT).replace(' ', '-'));
        String prompt = Phrasebook.fill(
                choosing ? "cell.row.choosing" : "cell.row", sheet.table().title(), column, cell.text());
        return Optional.of(question("row", sheet, cell, prompt, options));
    }

    /** Rows that are only counted have no names to choose from. */
    private static boolean hasNames(Sheet sheet) {
        return sheet.table().rows().stream().noneMatch(row -> Sheet.isCounted(row.title()));
    }

    /** As many wrong ones as there should be, and a right one that is not known by its length. */
    private static boolean isFair(List<Option> options) {
        List<String> wrong = options.stream()
                .filter(option -> !option.right())
                .map(Option::text)
                .toList();
        return wrong.size() >= FEWEST_WRONG
                && Likeness.isUnremarkable(options.get(0).text(), wrong);
    }

    private Made question(String maker, Sheet sheet, Cell cell, String prompt, List<Option> options) {
        String id = sheet.table().rows().get(cell.row()).id() + "-"
                + sheet.table().definition().columns().get(cell.column()).id();
        return form.of(
                maker, sheet, id, 2, prompt, new Choice(false, Order.mixed(id, options, Option::text)), List.of(cell));
    }
}
