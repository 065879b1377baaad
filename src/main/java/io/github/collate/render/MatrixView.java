package io.github.collate.render;

import io.github.collate.model.Matrix;
import io.github.collate.model.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * The matrix as pictures, one for each category: places and sizes in CSS pixels, from the upper left.
 *
 * @param heads the columns
 */
record MatrixView(int width, List<Head> heads, List<Band> bands) {

    /** Radius of the circle of the most facts. */
    private static final double LARGEST = 11;

    /** Radius of the smallest circle, so that a single fact is still seen. */
    private static final double SMALLEST = 1.5;

    /** Names and six sets fit on a phone side by side. */
    private static final int LABELS = 164;

    private static final int COLUMN = 32;
    private static final int ROW = 27;
    private static final int TOP = 30;

    /** Characters of a service's name that fit. */
    private static final int NAME = 24;

    /** A set's column. */
    record Head(Badge badge, int x) {}

    /** A category, in a picture of that height. */
    record Band(String id, String name, int height, List<Row> rows) {}

    /**
     * A service.
     *
     * @param path of its page, from the site's root
     * @param label its name as far as it fits
     * @param y of its middle
     */
    record Row(String name, String label, String path, int y, List<Cell> cells) {}

    /**
     * What a set says about a service.
     *
     * @param radius of the circle, its area in proportion to the facts
     * @param filled radius of what is filled, its area in proportion to the shared facts
     */
    record Cell(Badge badge, int facts, int shared, int disputes, int x, String radius, String filled) {}

    static MatrixView of(Matrix matrix, Outline outline) {
        List<Badge> badges = outline.badges();
        List<Head> heads = new ArrayList<>();
        for (int at = 0; at < badges.size(); at++) {
            heads.add(new Head(badges.get(at), LABELS + COLUMN * at + COLUMN / 2));
        }
        int largest = matrix.bands().stream()
                .flatMap(band -> band.rows().stream())
                .flatMap(row -> row.cells().stream())
                .mapToInt(Matrix.Cell::facts)
                .max()
                .orElse(1);
        List<Band> bands =
                matrix.bands().stream().map(band -> band(band, heads, largest)).toList();
        return new MatrixView(LABELS + COLUMN * heads.size(), heads, bands);
    }

    private static Band band(Matrix.Band band, List<Head> heads, int largest) {
        List<Row> rows = new ArrayList<>();
        for (Matrix.Row row : band.rows()) rows.add(row(row, TOP + ROW * rows.size(), heads, largest));
        return new Band(band.category().id(), band.category().name(), TOP + ROW * rows.size(), rows);
    }

    private static Row row(Matrix.Row row, int top, List<Head> heads, int largest) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < heads.size(); at++) {
            cells.add(cell(row.cells().get(at), heads.get(at), largest));
        }
        String name = row.service().name();
        String path = Page.OfService.pathOf(row.service().id());
        return new Row(name, Excerpt.of(name, NAME), path, top + ROW / 2, cells);
    }

    private static Cell cell(Matrix.Cell cell, Head head, int largest) {
        double radius =
                cell.facts() == 0 ? 0 : Math.max(SMALLEST, LARGEST * Math.sqrt((double) cell.facts() / largest));
        double filled = cell.shared() == 0 ? 0 : radius * Math.sqrt((double) cell.shared() / cell.facts());
        return new Cell(
                head.badge, cell.facts(), cell.shared(), cell.disputes(), head.x, pixels(radius), pixels(filled));
    }

    /** In tenths of a pixel. */
    private static String pixels(double value) {
        long tenths = Math.round(value * 10);
        return tenths / 10 + "." + tenths % 10;
    }
}
