package io.github.collate.compose;

import io.github.collate.model.Catalog;
import io.github.collate.model.Conflict;
import io.github.collate.model.Dispute;
import io.github.collate.model.Dispute.State;
import io.github.collate.model.Fact;
import io.github.collate.model.Ruling;
import io.github.collate.model.Verdicts;
import io.github.collate.model.Verdicts.Settled;
import io.github.collate.model.Verdicts.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The contradictions: open ones as found, settled ones as ruled on. */
final class Disputes {

    private final Catalog catalog;
    private final List<Dispute> all;
    private final Map<String, List<Dispute>> byFact = new HashMap<>();

    Disputes(Catalog catalog, Verdicts verdicts) {
        this.catalog = catalog;
        all = Stream.concat(
                        verdicts.open().stream().map(Disputes::open),
                        verdicts.rulings().stream().map(Disputes::settled))
                .toList();
        for (Dispute dispute : all) {
            dispute.sides().stream()
                    .flatMap(side -> side.facts().stream())
                    .map(Fact::id)
                    .distinct()
                    .forEach(id ->
                            byFact.computeIfAbsent(id, key -> new ArrayList<>()).add(dispute));
        }
    }

    private static Dispute open(Conflict conflict) {
        List<Side> sides = conflict.sides().stream()
                .map(side -> new Side(side.value(), false, side.facts()))
                .toList();
        return new Dispute(
                conflict.id(),
                conflict.service(),
                conflict.about(),
                conflict.kind(),
                State.OPEN,
                sides,
                Optional.empty());
    }

    private static Dispute settled(Settled settled) {
        Ruling ruling = settled.ruling();
        return new Dispute(
                ruling.id(),
                ruling.service(),
                ruling.about(),
                Clash.of(ruling),
                State.valueOf(ruling.kind().name()),
                settled.sides(),
                Optional.of(ruling));
    }

    /** All of them by state and service. */
    List<Dispute.Part> parts() {
        return Arrays.stream(State.values())
                .map(state -> new Dispute.Part(state, services(state)))
                .filter(part -> !part.services().isEmpty())
                .toList();
    }

    private List<Dispute.OfService> services(State state) {
        return catalog.services().stream()
                .map(service -> new Dispute.OfService(
                        service,
                        all.stream()
                                .filter(it ->
                                        it.state() == state && it.service().equals(service.id()))
                                .toList()))
                .filter(of -> !of.disputes().isEmpty())
                .toList();
    }

    /** The one with that id. */
    Optional<Dispute> of(String id) {
        return all.stream().filter(dispute -> dispute.id().equals(id)).findFirst();
    }

    /** Those in which a fact takes a side. */
    List<Dispute> of(Fact fact) {
        return byFact.getOrDefault(fact.id(), List.of());
    }
}
