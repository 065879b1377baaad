package io.github.collate.compose;

import io.github.collate.model.Catalog;
import io.github.collate.model.Category;
import io.github.collate.model.Dispute;
import io.github.collate.model.Fact;
import io.github.collate.model.Matrix;
import io.github.collate.model.Matrix.Band;
import io.github.collate.model.Matrix.Cell;
import io.github.collate.model.Matrix.Row;
import io.github.collate.model.NoteSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts who says how much about what. */
final class Overview {

    private final Catalog catalog;
    private final List<NoteSet> sets;
    private final Disputes disputes;
    private final Map<String, List<Fact>> factsOf;

    Overview(Material material, Disputes disputes) {
        this.catalog = material.catalog();
        this.sets = material.settings().sets();
        this.disputes = disputes;
        this.factsOf = material.linked().facts().stream().collect(Collectors.groupingBy(Fact::service));
    }

    Matrix matrix() {
        List<Band> bands = catalog.categories().stream()
                .map(category -> new Band(category, rows(category)))
                .filter(band -> !band.rows().isEmpty())
                .toList();
        return new Matrix(sets, bands);
    }

    private List<Row> rows(Category category) {
        return catalog.services().stream()
                .filter(service -> service.category().equals(category.id()))
                .filter(service -> factsOf.containsKey(service.id()))
                .map(service -> new Row(
                        service,
                        sets.stream()
                                .map(set -> cell(set, factsOf.getOrDefault(service.id(), List.of())))
                                .toList()))
                .toList();
    }

    private Cell cell(NoteSet set, List<Fact> facts) {
        List<Fact> own = facts.stream().filter(fact -> says(set, fact)).toList();
        long shared = own.stream().filter(fact -> fact.sets() > 1).count();
        long disputed = own.stream()
                .flatMap(fact -> disputes.of(fact).stream())
                .filter(dispute -> dispute.state() != Dispute.State.SCOPE)
                .map(Dispute::id)
                .distinct()
                .count();
        return new Cell(own.size(), (int) shared, (int) disputed);
    }

    private static boolean says(NoteSet set, Fact fact) {
        return fact.origins().stream()
                .anyMatch(origin -> origin.statement().set().equals(set.id()));
    }
}
