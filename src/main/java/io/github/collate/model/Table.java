package io.github.collate.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A comparison table, filled.
 *
 * @param rows in the order of the definition
 */
public record Table(Comparison definition, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /** Its id. */
    public String id() {
        return definition.id();
    }

    /** Its title. */
    public String title() {
        return definition.title();
    }

    /** A thing compared, with a cell for each column in their order. */
    public record Row(String id, String title, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text empty only where nothing is stated
     * @param facts what it rests on; those an author named first
     * @param disputes contradictions in which one of the facts takes the side that does not hold, or that are open
     * @param updates changes of the subject that outdate one of the facts
     * @param source address of an official page; empty if none is named
     * @param checked when that page was last read
     */
    public record Cell(
            State state,
            List<Inline> text,
            List<Fact> facts,
            List<Dispute> disputes,
            List<Update> updates,
            String source,
            Optional<LocalDate> checked) {
        public Cell {
            text = List.copyOf(text);
            facts = List.copyOf(facts);
            disputes = List.copyOf(disputes);
            updates = List.copyOf(updates);
        }

        /** A cell that no note and no editor fills. */
        public static final Cell UNSTATED =
                new Cell(State.UNSTATED, List.of(), List.of(), List.of(), List.of(), "", Optional.empty());
    }

    /** Who vouches for a cell. */
    public enum State {
        /** Notes say it. */
        STATED,
        /** Notes say it and others contradict them, or the subject has changed since. */
        DISPUTED,
        /** Nobody says it. */
        UNSTATED,
        /** Only an editor says it, with an official page. */
        EDITOR
    }

    /** How many of its cells are in a state. */
    public int count(State state) {
        return (int) rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.state() == state)
                .count();
    }
}
