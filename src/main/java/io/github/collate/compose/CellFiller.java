package io.github.collate.compose;

import io.github.collate.model.Body;
import io.github.collate.model.Comparison;
import io.github.collate.model.Comparison.Ref;
import io.github.collate.model.Dispute;
import io.github.collate.model.Fact;
import io.github.collate.model.Inline;
import io.github.collate.model.NoteSet;
import io.github.collate.model.Problems;
import io.github.collate.model.Table.Cell;
import io.github.collate.model.Table.State;
import io.github.collate.model.Update;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills single cells: from the facts an author names, from a ruling's, or from what a query finds. */
final class CellFiller {

    private final Grounds grounds;
    private final FactFinder finder;
    private final boolean lenient;
    private final Problems problems;
    private int vanished;

    /** @param lenient whether a cell does without facts that have vanished */
    CellFiller(Grounds grounds, FactFinder finder, boolean lenient, Problems problems) {
        this.grounds = grounds;
        this.finder = finder;
        this.lenient = lenient;
        this.problems = problems;
    }

    /** Cells so far that named a fact or a ruling which is not there. */
    int vanished() {
        return vanished;
    }

    Cell fill(Comparison.Cell cell) {
        if (!lenient) cell.unrelated().forEach(this::checkVerdict);
        if (cell.searches()) return found(cell);
        Map<String, Fact> facts = new LinkedHashMap<>();
        List<Ref> missing = new ArrayList<>();
        for (Ref ref : cell.facts()) {
            grounds.fact(ref.name()).ifPresentOrElse(fact -> facts.put(fact.id(), fact), () -> missing.add(ref));
        }
        Optional<Dispute> ruled = cell.ruling().flatMap(ref -> ruled(ref, missing));
        ruled.stream()
                .flatMap(dispute -> dispute.sides().stream())
                .flatMap(side -> side.facts().stream())
                .forEach(fact -> facts.putIfAbsent(fact.id(), fact));
        if (!missing.isEmpty()) vanished++;
        if (!lenient) missing.forEach(this::report);
        if (facts.isEmpty()) return cell.facts().isEmpty() && cell.ruling().isEmpty() ? editors(cell) : without(cell);
        return filled(cell, List.copyOf(facts.values()), ruled);
    }

    private Optional<Dispute> ruled(Ref ref, List<Ref> missing) {
        if (!grounds.knowsRuling(ref.name())) {
            problems.error(ref.span(), "unknown ruling '" + ref.name() + "'", ref.sourceLine(), "rulings.yml has them");
            return Optional.empty();
        }
        Optional<Dispute> dispute = grounds.dispute(ref.name());
        if (dispute.isEmpty()) missing.add(ref);
        return dispute;
    }

    private void checkVerdict(Ref ref) {
        if (grounds.knowsVerdict(ref.name())) return;
        String hint = "take it out, or name a ruling, an update or an open contradiction";
        problems.error(ref.span(), "unknown verdict '" + ref.name() + "'", ref.sourceLine(), hint);
    }

    private void report(Ref ref) {
        String message = "no note says '" + ref.name() + "' any more";
        String hint = "name another fact (data/ledger.json lists them), give the cell a source, or write"
                + " 'vanished: unstated' to let the table do without";
        problems.error(ref.span(), message, ref.sourceLine(), hint);
    }

    /** What is left of a cell whose facts are gone: an official page, else what a query finds. */
    private Cell without(Comparison.Cell cell) {
        return cell.source().isEmpty() ? found(cell) : editors(cell);
    }

    private static Cell editors(Comparison.Cell cell) {
        return new Cell(
                State.EDITOR, words(cell.text()), List.of(), List.of(), List.of(), cell.source(), cell.checked());
    }

    private Cell found(Comparison.Cell cell) {
        return finder.find(cell.find())
                .map(found -> judged(cell, List.of(found.fact()), found.text(), Optional.empty()))
                .orElse(Cell.UNSTATED);
    }

    private Cell filled(Comparison.Cell cell, List<Fact> facts, Optional<Dispute> ruled) {
        if (cell.text().isEmpty()) return judged(cell, facts, said(facts.get(0)), ruled);
        checkNumbers(cell, facts, ruled);
        return judged(cell, facts, words(cell.text()), ruled);
    }

    /** The ruling an author names is all that speaks against a cell; else whatever speaks against its facts. */
    private Cell judged(Comparison.Cell cell, List<Fact> facts, List<Inline> text, Optional<Dispute> ruled) {
        List<Dispute> disputes = ruled.isPresent()
                ? ruled.filter(dispute -> dispute.overrules() || dispute.state() == Dispute.State.OPEN).stream()
                        .toList()
                : facts.stream()
                        .flatMap(fact -> grounds.against(fact).stream())
                        .filter(dispute -> !isUnrelated(cell, dispute.id()))
                        .distinct()
                        .toList();
        List<Update> updates = ruled.isPresent()
                ? List.of()
                : facts.stream()
                        .flatMap(fact -> grounds.outdating(fact).stream())
                        .filter(update -> !isUnrelated(cell, update.id()))
                        .distinct()
                        .toList();
        State said = facts.stream().allMatch(CellFiller::isEditors) ? State.EDITOR : State.STATED;
        State state = disputes.isEmpty() && updates.isEmpty() ? said : State.DISPUTED;
        return new Cell(state, text, facts, disputes, updates, cell.source(), cell.checked());
    }

    private static boolean isUnrelated(Comparison.Cell cell, String verdict) {
        return cell.unrelated().stream().anyMatch(ref -> ref.name().equals(verdict));
    }

    private static boolean isEditors(Fact fact) {
        return fact.origins().stream()
                .allMatch(origin -> origin.statement().set().equals(NoteSet.EDITOR));
    }

    /** Every number of the cell's words stands in a fact it rests on, or in the verdict on it. */
    private void checkNumbers(Comparison.Cell cell, List<Fact> facts, Optional<Dispute> ruled) {
        Set<String> given = CellNumbers.in(cell.text());
        if (given.isEmpty()) return;
        Set<String> known = CellNumbers.of(facts);
        ruled.ifPresent(dispute -> known.addAll(CellNumbers.of(dispute)));
        for (Fact fact : facts) {
            grounds.against(fact).forEach(dispute -> known.addAll(CellNumbers.of(dispute)));
            grounds.outdating(fact).forEach(update -> known.addAll(CellNumbers.in(update.what())));
        }
        for (String number : given) {
            if (known.contains(number)) continue;
            String message = "no fact of this cell says " + number;
            String hint = "name the fact that does, or give the cell a source and no facts";
            problems.error(cell.at().span(), message, cell.at().sourceLine(), hint);
        }
    }

    private static List<Inline> said(Fact fact) {
        return fact.body() instanceof Body.Prose prose
                ? prose.text()
                : List.of(new Inline.Text(fact.body().plain()));
    }

    /** An author's words, what stands between backticks as code. */
    private static List<Inline> words(String text) {
        List<Inline> pieces = new ArrayList<>();
        String[] parts = text.split("`", -1);
        for (int at = 0; at < parts.length; at++) {
            if (parts[at].isEmpty()) continue;
            boolean code = at % 2 == 1 && at < parts.length - 1;
            pieces.add(code ? new Inline.Code(parts[at]) : new Inline.Text(parts[at]));
        }
        return pieces;
    }
}
