package io.github.collate.spec;

import io.github.collate.analyse.Analyser;
import io.github.collate.dedupe.Deduper;
import io.github.collate.model.Catalog;
import io.github.collate.model.Decisions;
import io.github.collate.model.Fact;
import io.github.collate.model.Merged;
import io.github.collate.model.Placement;
import io.github.collate.model.Statement;
import java.util.List;

/** Placements to facts, as the pipeline does it, with a catalogue that knows no subject. */
public final class Merging {

    private static final Catalog NO_SUBJECT = new Catalog(List.of(), List.of(), List.of());

    private Merging() {}

    /** The facts of some placements. */
    public static List<Fact> facts(List<Placement> placements) {
        return merged(placements, Decisions.NONE).facts();
    }

    /** All that merging gives, with the author's word. */
    public static Merged merged(List<Placement> placements, Decisions decisions) {
        return new Deduper(decisions).dedupe(new Analyser(NO_SUBJECT).analyse(placements));
    }

    /** The statements that facts hold, by set and place. */
    public static List<Statement> origins(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.origins().stream())
                .map(Fact.Origin::statement)
                .sorted()
                .toList();
    }

    /** The statements that were placed, by set and place. */
    public static List<Statement> statements(List<Placement> placements) {
        return placements.stream().map(Placement::statement).sorted().toList();
    }
}
