package io.github.collate.compose.quiz;

import io.github.collate.model.Fact;
import io.github.collate.model.Inline;
import io.github.collate.model.Table;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A comparison as questions see it: the cells that nobody doubts and that say something of their row alone. */
final class Sheet {

    /** In characters: what is longer is no option. */
    private static final int LONGEST = 75;

    private static final Set<String> RELATIVE = Phrasebook.words("cell.relative");
    private static final Set<String> COMPARING = Phrasebook.words("cell.comparing");
    private static final Set<String> ASKING = Phrasebook.words("column.asking");
    private static final Set<String> PLAIN = Phrasebook.words("cell.plain");
    private static final Set<String> VAGUE = Phrasebook.words("column.vague");

    private static final Pattern COUNTED = Pattern.compile("\\p{L}+ \\p{Nd}+");

    private final Table table;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Cell> telling;
    private final List<Cell> askable;

    /**
     * A cell.
     *
     * @param row its place among the rows
     * @param column its place among the columns
     */
    record Cell(int row, int column, String text, Table.Cell source) {}

    Sheet(Table table, Stock stock) {
        this.table = table;
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < columns(); column++) {
                Table.Cell cell = table.rows().get(row).cells().get(column);
                boolean sound = cell.state() == Table.State.STATED || cell.state() == Table.State.EDITOR;
                if (sound && cell.facts().stream().allMatch(stock::holds))
                    cells.add(new Cell(row, column, Inline.plain(cell.text()).strip(), cell));
            }
        }
        telling = cells.stream().filter(this::isTelling).toList();
        askable = cells.stream()
                .filter(cell -> telling.contains(cell) || isPlain(cell))
                .filter(this::isUnique)
                .toList();
    }

    Table table() {
        return table;
    }

    int columns() {
        return table.definition().columns().size();
    }

    String column(int at) {
        return table.definition().columns().get(at).title();
    }

    String row(int at) {
        return table.rows().get(at).title();
    }

    /** All cells that nobody doubts, short or long. */
    List<Cell> cells() {
        return cells;
    }

    /** The cells of a column, in the order of their rows. */
    List<Cell> column(Cell cell) {
        return cells.stream().filter(it -> it.column() == cell.column()).toList();
    }

    /** The cells that say something by themselves, be it of one row or of several. */
    List<Cell> telling() {
        return telling;
    }

    /** Those of them that no other row of the column has as well, by row and column. */
    List<Cell> askable() {
        return askable;
    }

    private boolean isTelling(Cell cell) {
        return !isRelative(cell) && isAskable(cell);
    }

    private boolean isAskable(Cell cell) {
        if (cell.text().length() > LONGEST || isVague(cell.column())) return false;
        if (isCounted(row(cell.row()))) return false;
        return !ASKING.contains(Words.forms(row(cell.row())).get(0))
                && Words.forms(cell.text()).stream().noneMatch(COMPARING::contains);
    }

    /** Whether a cell says nothing without another: "None", "The same". */
    static boolean isRelative(Cell cell) {
        List<String> words = Words.forms(cell.text());
        return words.isEmpty() || RELATIVE.contains(words.get(0));
    }

    /** "Step 1": a row that has no name but a number. */
    static boolean isCounted(String row) {
        return COUNTED.matcher(row).matches();
    }

    /** "Yes", "None": tells one row from all others, if it is the only one. */
    private boolean isPlain(Cell cell) {
        List<String> words = Words.forms(cell.text());
        return !words.isEmpty() && PLAIN.contains(words.get(0)) && isAskable(cell);
    }

    /** Whether a column asks for nothing that can be told right from wrong. */
    boolean isVague(int column) {
        return Words.forms(column(column)).stream().anyMatch(VAGUE::contains);
    }

    /** Whether no other row of the column says nearly the same, doubtful ones among them. */
    boolean isUnique(Cell cell) {
        return IntStream.range(0, table.rows().size())
                .filter(row -> row != cell.row())
                .mapToObj(row -> Inline.plain(
                        table.rows().get(row).cells().get(cell.column()).text()))
                .noneMatch(text -> !text.isEmpty() && Likeness.isAlike(text, cell.text()));
    }

    /** The facts of some cells, each once. */
    static List<Fact> facts(Collection<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> cell.source().facts().stream())
                .distinct()
                .toList();
    }

    /** The official page of the first cell that names one. */
    static String source(Collection<Cell> cells) {
        Optional<String> source = cells.stream()
                .map(cell -> cell.source().source())
                .filter(page -> !page.isEmpty())
                .findFirst();
        return source.orElse("");
    }
}
