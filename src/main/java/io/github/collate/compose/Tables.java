package io.github.collate.compose;

import io.github.collate.model.Catalog;
import io.github.collate.model.Comparison;
import io.github.collate.model.Fact;
import io.github.collate.model.Problems;
import io.github.collate.model.Ruling;
import io.github.collate.model.Span;
import io.github.collate.model.Table;
import io.github.collate.model.Verdicts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Fills comparison tables from facts. */
public final class Tables {

    private final Grounds grounds;
    private final FactFinder finder;
    private final boolean foreign;

    /**
     * @param retired ids that facts had once, each with the id of the fact that took its place
     * @param foreign whether the notes are others than those the tables were written for: a cell whose facts are not
     *     there then takes what is found, and one warning tells how many those are
     */
    public Tables(
            Catalog catalog,
            List<Fact> facts,
            Map<String, String> retired,
            List<Ruling> rulings,
            Verdicts verdicts,
            boolean foreign) {
        grounds = new Grounds(facts, retired, rulings, verdicts, new Disputes(catalog, verdicts));
        finder = new FactFinder(facts);
        this.foreign = foreign;
    }

    /** The tables in the order of their definitions. A cell that rests on what is not there is an error. */
    public List<Table> fill(List<Comparison> comparisons, Problems problems) {
        AtomicInteger vanished = new AtomicInteger();
        List<Table> tables = comparisons.parallelStream()
                .map(comparison -> {
                    CellFiller filler = new CellFiller(grounds, finder, foreign || comparison.lenient(), problems);
                    List<Table.Row> rows = comparison.rows().stream()
                            .map(row -> row(comparison, row, filler))
                            .toList();
                    vanished.addAndGet(filler.vanished());
                    return new Table(comparison, rows);
                })
                .toList();
        if (foreign && vanished.get() > 0) {
            Span first = comparisons.get(0).span();
            String message = "cells of the comparisons that rest on facts which these notes do not hold: " + vanished;
            problems.warning(first, message, "", "they show what was found instead, or that nothing is stated");
        }
        return tables;
    }

    private static Table.Row row(Comparison comparison, Comparison.Row row, CellFiller filler) {
        List<Table.Cell> cells = comparison.columns().stream()
                .map(column -> filler.fill(Objects.requireNonNull(row.cells().get(column.id()))))
                .toList();
        return new Table.Row(row.id(), row.title(), cells);
    }
}
