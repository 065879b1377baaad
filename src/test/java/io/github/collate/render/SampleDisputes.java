package io.github.collate.render;

import io.github.collate.model.Conflict;
import io.github.collate.model.Dispute;
import io.github.collate.model.Dispute.State;
import io.github.collate.model.Fact;
import io.github.collate.model.Page;
import io.github.collate.model.Quote;
import io.github.collate.model.Ruling;
import io.github.collate.model.Service;
import io.github.collate.model.Span;
import io.github.collate.model.Verdicts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Made-up contradictions among the facts of the sample site: one of each state. */
final class SampleDisputes {

    private static final Span SPAN = Span.at("content/rulings.yml", 2);

    private final List<Fact> facts;

    /** @param facts at least nine, of one service */
    SampleDisputes(List<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    private Verdicts.Side side(String value, boolean holds, int... at) {
        return new Verdicts.Side(
                value, holds, java.util.Arrays.stream(at).mapToObj(facts::get).toList());
    }

    private static Ruling ruling(String id, String about, Ruling.Kind kind, String holds, Ruling.Side... sides) {
        boolean verified = kind != Ruling.Kind.OUTDATED;
        return new Ruling(
                id,
                "tube",
                about,
                kind,
                List.of(sides),
                holds,
                "Because <i>it</i> says so.",
                verified ? "always" : "2020-02",
                "https://example.org/rules?a=1&b=2",
                LocalDate.of(2026, 11, 1),
                verified,
                SPAN);
    }

    private static Ruling.Side said(String value, String set, String words) {
        return new Ruling.Side(value, List.of(new Quote(set, words, SPAN, "")));
    }

    private final Ruling weight = ruling(
            "weight",
            "weight of a capsule",
            Ruling.Kind.WRONG,
            "5 kg",
            said("2 kg", "long", "A capsule holds 2 kg"),
            said("5 kg", "old", "2 kg."));

    private final Ruling haste =
            ruling("haste", "haste & speed", Ruling.Kind.OUTDATED, "an hour", said("a minute", "old", "It arrives"));

    private final Ruling route =
            ruling("route", "route", Ruling.Kind.SCOPE, "North fast, South slow", said("fast", "mine", "North"));

    private List<Verdicts.Side> weights() {
        return List.of(side("2 kg", false, 1), side("5 kg", true, 4));
    }

    private List<Verdicts.Side> hastes() {
        return List.of(side("a minute", false, 2));
    }

    private List<Verdicts.Side> routes() {
        return List.of(side("fast", true, 5), side("slow <b>", true, 6));
    }

    private List<Verdicts.Side> lids() {
        return List.of(side("shut <it>", false, 0), side("open", false, 8));
    }

    Verdicts verdicts() {
        Conflict lid = new Conflict(
                "tube-lid",
                "tube",
                "the \"lid\"",
                Conflict.Kind.OTHER,
                lids().stream()
                        .map(side -> new Conflict.Side(side.value(), side.facts()))
                        .toList());
        return new Verdicts(
                List.of(
                        new Verdicts.Settled(weight, weights()),
                        new Verdicts.Settled(haste, hastes()),
                        new Verdicts.Settled(route, routes())),
                List.of(),
                List.of(lid));
    }

    /** The page of them. */
    Page.Contradictions page(Service service) {
        Dispute lid = new Dispute(
                "tube-lid", "tube", "the \"lid\"", Conflict.Kind.OTHER, State.OPEN, lids(), Optional.empty());
        return new Page.Contradictions(List.of(
                part(service, lid),
                part(service, settled(weight, Conflict.Kind.QUANTITY, weights())),
                part(service, settled(haste, Conflict.Kind.QUANTITY, hastes())),
                part(service, settled(route, Conflict.Kind.ORDER, routes()))));
    }

    private static Dispute settled(Ruling ruling, Conflict.Kind kind, List<Verdicts.Side> sides) {
        State state = State.valueOf(ruling.kind().name().toUpperCase(Locale.ROOT));
        return new Dispute(ruling.id(), "tube", ruling.about(), kind, state, sides, Optional.of(ruling));
    }

    private static Dispute.Part part(Service service, Dispute dispute) {
        return new Dispute.Part(dispute.state(), List.of(new Dispute.OfService(service, List.of(dispute))));
    }
}
