package io.github.collate.compose;

import io.github.collate.model.Dispute;
import io.github.collate.model.Fact;
import io.github.collate.model.GivenIds;
import io.github.collate.model.Ruling;
import io.github.collate.model.Update;
import io.github.collate.model.Verdicts;
import io.github.collate.model.Verdicts.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a cell can rest on, by name: facts with the ids they once had, and the verdicts on them. */
final class Grounds {

    private final Map<String, Fact> facts;
    private final Map<String, String> retired;
    private final Set<String> rulings;
    private final Map<String, List<Update>> updates = new HashMap<>();
    private final Verdicts verdicts;
    private final Disputes disputes;

    Grounds(List<Fact> facts, Map<String, String> retired, List<Ruling> rulings, Verdicts verdicts, Disputes disputes) {
        this.facts = facts.stream().collect(Collectors.toMap(Fact::id, Function.identity()));
        this.retired = Map.copyOf(retired);
        this.rulings = rulings.stream().map(Ruling::id).collect(Collectors.toUnmodifiableSet());
        this.verdicts = verdicts;
        this.disputes = disputes;
        for (Verdicts.Dated dated : verdicts.updates()) {
            dated.facts().stream()
                    .map(Fact::id)
                    .distinct()
                    .forEach(id -> updates.computeIfAbsent(id, key -> new ArrayList<>())
                            .add(dated.update()));
        }
    }

    /** The fact with an id, or the one that took its place. */
    Optional<Fact> fact(String id) {
        Fact now = facts.get(id);
        if (now != null) return Optional.of(now);
        String successor = retired.getOrDefault(id, GivenIds.GONE);
        return Optional.ofNullable(facts.get(successor));
    }

    /** Whether there is a ruling with that id, be its statements there or not. */
    boolean knowsRuling(String id) {
        return rulings.contains(id);
    }

    /** Whether there is a ruling, an update or a contradiction with that id. */
    boolean knowsVerdict(String id) {
        return knowsRuling(id)
                || disputes.of(id).isPresent()
                || verdicts.updates().stream()
                        .anyMatch(dated -> dated.update().id().equals(id));
    }

    /** A ruling as readers meet it, if any of its statements is there. */
    Optional<Dispute> dispute(String ruling) {
        return disputes.of(ruling);
    }

    /** The contradictions that speak against a fact: its side does not hold, or nobody has ruled yet. */
    List<Dispute> against(Fact fact) {
        return disputes.of(fact).stream()
                .filter(dispute ->
                        dispute.state() == Dispute.State.OPEN || (dispute.overrules() && loses(dispute, fact)))
                .toList();
    }

    /** The contradictions a fact takes a side in, be it the side that holds. */
    List<Dispute> about(Fact fact) {
        return disputes.of(fact);
    }

    private static boolean loses(Dispute dispute, Fact fact) {
        return dispute.sides().stream()
                .filter(side -> !side.holds())
                .map(Side::facts)
                .anyMatch(facts -> facts.stream().anyMatch(it -> it.id().equals(fact.id())));
    }

    /** The changes of the subject that outdate a fact. */
    List<Update> outdating(Fact fact) {
        return updates.getOrDefault(fact.id(), List.of());
    }
}
