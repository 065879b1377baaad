package io.github.collate.render;

import io.github.collate.model.Comparison;
import io.github.collate.model.Comparison.Column;
import io.github.collate.model.Dispute;
import io.github.collate.model.Fact;
import io.github.collate.model.Span;
import io.github.collate.model.Table;
import io.github.collate.model.Table.Cell;
import io.github.collate.model.Table.State;
import io.github.collate.model.Update;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A made-up comparison among the facts of the sample site, with a cell of every state and hostile words. */
final class SampleTable {

    private static final Span SPAN = Span.at("content/comparisons/routes.yml", 1);

    private static final Optional<LocalDate> READ = Optional.of(LocalDate.of(2026, 11, 1));

    private final List<Fact> facts;
    private final SampleDisputes disputes;

    /** @param facts at least nine, of one service */
    SampleTable(List<Fact> facts) {
        this.facts = List.copyOf(facts);
        this.disputes = new SampleDisputes(facts);
    }

    Table table() {
        List<Column> columns = List.of(
                new Column("speed", "Speed & <haste>"), new Column("weight", "Weight"), new Column("cost", "Cost"));
        Comparison definition = new Comparison(
                "routes",
                "Routes <b>compared</b>",
                "Which \"route\" is best?",
                List.of("tube", "tray"),
                Optional.empty(),
                false,
                columns,
                List.of(
                        new Comparison.Row("north", "North <i>", Map.of()),
                        new Comparison.Row("south", "South", Map.of())),
                SPAN);
        return new Table(
                definition,
                List.of(
                        new Table.Row("north", "North <i>", List.of(stated(), weighed(), editors())),
                        new Table.Row("south", "South", List.of(open(), updated(), Cell.UNSTATED))));
    }

    private Cell stated() {
        return new Cell(
                State.STATED,
                SampleSite.everyInline(),
                List.of(facts.get(0), facts.get(5)),
                List.of(),
                List.of(),
                "https://example.org/speed?a=1&b=2",
                Optional.empty());
    }

    private Cell weighed() {
        return new Cell(
                State.DISPUTED,
                SampleSite.text("5 kg"),
                List.of(facts.get(1), facts.get(4)),
                List.of(dispute(Dispute.State.WRONG)),
                List.of(),
                "",
                Optional.empty());
    }

    private Cell open() {
        return new Cell(
                State.DISPUTED,
                SampleSite.text("shut"),
                List.of(facts.get(8)),
                List.of(dispute(Dispute.State.OPEN)),
                List.of(),
                "",
                Optional.empty());
    }

    private Cell updated() {
        Update update = new Update(
                "scales",
                "2024-02",
                List.of("tube"),
                "It is weighed <now>.",
                "never <weighed>",
                "https://example.org/scales",
                LocalDate.of(2026, 11, 1),
                true,
                List.of(),
                SPAN);
        return new Cell(
                State.DISPUTED,
                SampleSite.text("on the scales"),
                List.of(facts.get(2)),
                List.of(),
                List.of(update),
                "",
                Optional.empty());
    }

    private static Cell editors() {
        return new Cell(
                State.EDITOR,
                SampleSite.text("none"),
                List.of(),
                List.of(),
                List.of(),
                "https://example.org/cost",
                READ);
    }

    private Dispute dispute(Dispute.State state) {
        return disputes.page(SampleSite.TUBE).parts().stream()
                .filter(part -> part.state() == state)
                .flatMap(part -> part.services().stream())
                .flatMap(of -> of.disputes().stream())
                .findFirst()
                .orElseThrow();
    }
}
