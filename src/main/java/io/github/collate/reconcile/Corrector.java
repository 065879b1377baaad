package io.github.collate.reconcile;

import io.github.collate.model.Catalog;
import io.github.collate.model.Corrected;
import io.github.collate.model.Corrected.Topic;
import io.github.collate.model.Correction;
import io.github.collate.model.Decisions;
import io.github.collate.model.Dropped;
import io.github.collate.model.Fact;
import io.github.collate.model.Normalised;
import io.github.collate.model.Placement;
import io.github.collate.model.Problems;
import io.github.collate.model.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Brings the author's corrections to the statements they name. */
public final class Corrector {

    private final List<Correction> corrections;
    private final boolean foreign;

    /**
     * @param foreign whether the notes are others than those the corrections were written for: what names no statement
     *     is then left out with one warning, and not with one each
     */
    public Corrector(List<Correction> corrections, boolean foreign) {
        this.corrections = List.copyOf(corrections);
        this.foreign = foreign;
    }

    /**
     * Takes out what the author drops, and resolves the rest. A correction whose words are gone is a warning; two that
     * contradict each other are an error.
     */
    public Corrected correct(Normalised said, Problems problems) {
        if (corrections.isEmpty()) return new Corrected(said, Decisions.NONE, Map.of(), Map.of());
        Replay replay = new Replay(new Sayings(said.statements()), problems, foreign);
        corrections.forEach(replay::take);
        replay.checkDropped();
        if (foreign) replay.warn(corrections.get(0).span());
        return new Corrected(left(said, replay.dropped()), replay.decisions(), replay.quotes(), replay.topics());
    }

    private static Normalised left(Normalised said, Set<Statement> gone) {
        if (gone.isEmpty()) return said;
        List<Statement> kept =
                said.statements().stream().filter(it -> !gone.contains(it)).toList();
        Stream<Dropped> dropped = said.statements().stream()
                .filter(gone::contains)
                .map(it -> new Dropped(it.set(), it.span(), it.raw(), Dropped.Reason.CORRECTION));
        return new Normalised(
                kept, Stream.concat(said.dropped().stream(), dropped).toList());
    }

    /**
     * Files the statements the author has a word on where that word says. One that changes its service without a word
     * on the section goes where everything goes that fits no other.
     */
    public static List<Placement> file(List<Placement> placements, Corrected corrected, Catalog catalog) {
        if (corrected.topics().isEmpty()) return placements;
        String fallback = catalog.sections().get(0).id();
        return placements.stream()
                .map(placed -> Optional.ofNullable(corrected.topics().get(placed.statement()))
                        .map(topic -> file(placed, topic, fallback))
                        .orElse(placed))
                .toList();
    }

    /** Warns of decisions to join that had no effect: of statements of two services, or of what is itself part of another. */
    public static void checkHeeded(Corrected corrected, List<Fact> facts, Problems problems) {
        Map<Statement, String> factOf = new HashMap<>();
        for (Fact fact : facts) {
            fact.origins().forEach(origin -> factOf.put(origin.statement(), fact.id()));
        }
        Decisions decisions = corrected.decisions();
        Stream.concat(decisions.same().stream(), decisions.part().stream())
                .filter(pair -> !Objects.equals(factOf.get(pair.one()), factOf.get(pair.other())))
                .flatMap(pair -> Optional.ofNullable(corrected.quotes().get(pair)).stream())
                .forEach(quote -> problems.warning(
                        quote.span(),
                        "these two could not be joined",
                        quote.sourceLine(),
                        "they are about two services, or one of them is part of a third: name that one instead"));
    }

    private static Placement file(Placement placed, Topic topic, String fallback) {
        String kept = topic.service().equals(placed.service()) ? placed.section() : fallback;
        String section = topic.section().isEmpty() ? kept : topic.section();
        String why = "corrected by the author: " + topic.reason();
        return new Placement(placed.statement(), topic.service(), section, placed.subject(), why);
    }
}
