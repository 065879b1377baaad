package io.github.collate.compose;

import io.github.collate.model.Catalog;
import io.github.collate.model.Dispute;
import io.github.collate.model.Dispute.State;
import io.github.collate.model.Fact;
import io.github.collate.model.Ruling;
import io.github.collate.model.SaidIn;
import io.github.collate.model.Standing;
import io.github.collate.model.Standing.Judged;
import io.github.collate.model.Standing.Of;
import io.github.collate.model.Verdicts.Dated;
import io.github.collate.model.Verdicts.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what the verdicts and the other sets make of a note set. */
final class Standings {

    private final Catalog catalog;
    private final Disputes disputes;
    private final Map<String, List<Dated>> updates = new HashMap<>();

    Standings(Material material, Disputes disputes) {
        this.catalog = material.catalog();
        this.disputes = disputes;
        for (Dated dated : material.verdicts().updates()) {
            dated.facts()
                    .forEach(fact -> updates.computeIfAbsent(fact.id(), key -> new ArrayList<>())
                            .add(dated));
        }
    }

    /** @param said the statements of one set */
    Standing of(List<SaidIn> said) {
        List<Judged> outdated = new ArrayList<>(judged(said, State.OUTDATED));
        said.forEach(one -> outdated.addAll(changed(one)));
        return new Standing(
                byService(judged(said, State.OPEN), Judged::said),
                byService(judged(said, State.WRONG), Judged::said),
                byService(outdated, Judged::said),
                byService(only(said), one -> one));
    }

    private static List<SaidIn> only(List<SaidIn> said) {
        return said.stream().filter(SaidIn::only).filter(SaidIn::first).toList();
    }

    private List<Judged> judged(List<SaidIn> said, State state) {
        List<Judged> judged = new ArrayList<>();
        for (SaidIn one : said) {
            for (Dispute dispute : disputes.of(one.fact())) {
                if (dispute.state() == state) against(one, dispute).ifPresent(judged::add);
            }
        }
        return judged;
    }

    /** What speaks against a statement; nothing where its side holds. */
    private static Optional<Judged> against(SaidIn said, Dispute dispute) {
        return dispute.sides().stream()
                .filter(side -> !side.holds() && says(side, said.fact()))
                .findFirst()
                .map(side -> new Judged(
                        said, dispute.about(), side.value(), instead(dispute, side), Optional.of(dispute.id())));
    }

    private static boolean says(Side side, Fact fact) {
        return side.facts().stream().anyMatch(it -> it.id().equals(fact.id()));
    }

    private static String instead(Dispute dispute, Side own) {
        return dispute.ruling()
                .map(Ruling::holds)
                .orElseGet(() -> dispute.sides().stream()
                        .filter(side -> !side.value().equals(own.value()))
                        .map(Side::value)
                        .collect(Collectors.joining("; ")));
    }

    private List<Judged> changed(SaidIn said) {
        return updates.getOrDefault(said.fact().id(), List.of()).stream()
                .map(dated -> new Judged(said, "", "", dated.update().what(), Optional.empty()))
                .toList();
    }

    private <T> List<Of<T>> byService(List<T> items, Function<T, SaidIn> said) {
        Map<String, List<T>> byService = items.stream()
                .collect(Collectors.groupingBy(it -> fact(said, it).service()));
        return catalog.services().stream()
                .filter(service -> byService.containsKey(service.id()))
                .map(service -> new Of<>(service, byService.getOrDefault(service.id(), List.of())))
                .toList();
    }

    private static <T> Fact fact(Function<T, SaidIn> said, T item) {
        return said.apply(item).fact();
    }
}
