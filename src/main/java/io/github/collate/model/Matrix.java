package io.github.collate.model;

import java.util.List;

/**
 * Who says how much about what: services by note sets, in numbers.
 *
 * @param sets the columns
 * @param bands the rows, by category
 */
public record Matrix(List<NoteSet> sets, List<Band> bands) {
    public Matrix {
        sets = List.copyOf(sets);
        bands = List.copyOf(bands);
    }

    /** The services of a category that have facts. */
    public record Band(Category category, List<Row> rows) {
        public Band {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A service.
     *
     * @param cells one for each set, in their order
     */
    public record Row(Service service, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one set says about one service.
     *
     * @param facts it says
     * @param shared those of them that another set says too
     * @param disputes contradictions in which a fact of it takes a side; differences in scope do not count
     */
    public record Cell(int facts, int shared, int disputes) {}
}
