package io.github.collate.render;

import io.github.collate.model.Conflict;
import io.github.collate.model.Fact;
import io.github.collate.model.Ruling;
import io.github.collate.model.Update;
import io.github.collate.model.Verdicts.Dated;
import io.github.collate.model.Verdicts.Settled;
import io.github.collate.model.Verdicts.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the authors judged about a fact, printed beneath it.
 *
 * @param verdict id of the ruling or update
 * @param fact id of the fact
 * @param kind {@code wrong} or {@code outdated} for a fact that does not hold, {@code holds} for one that was confirmed,
 *     {@code scope} where every side is true of something else, {@code update} where the subject has changed,
 *     {@code open} where other notes say otherwise and nobody has ruled yet
 * @param about the property in question; empty for an update
 * @param said the value the fact gives; empty for an update
 * @param holds the value that is true today; empty for an update
 * @param others the other values, for a fact that holds, differs in scope or is in dispute
 * @param since when it became so, or empty
 */
record Note(
        String verdict,
        String fact,
        String kind,
        String about,
        String said,
        String holds,
        List<String> others,
        String why,
        String since,
        String source,
        Optional<LocalDate> checked,
        boolean verified) {

    Note {
        others = List.copyOf(others);
    }

    /** The notes on the facts of a ruling. */
    static List<Note> of(Settled settled) {
        List<Note> notes = new ArrayList<>();
        for (Side side : settled.sides()) {
            for (Fact fact : side.facts()) notes.add(of(settled, side, fact));
        }
        return notes;
    }

    private static Note of(Settled settled, Side side, Fact fact) {
        Ruling ruling = settled.ruling();
        return new Note(
                ruling.id(),
                fact.id(),
                kind(ruling, side),
                ruling.about(),
                side.value(),
                ruling.holds(),
                settled.sides().stream()
                        .map(Side::value)
                        .filter(value -> !value.equals(side.value()))
                        .toList(),
                ruling.why(),
                ruling.since(),
                ruling.source(),
                Optional.of(ruling.checked()),
                ruling.verified());
    }

    private static String kind(Ruling ruling, Side side) {
        boolean confirmed = side.holds() && ruling.kind() != Ruling.Kind.SCOPE;
        return confirmed ? "holds" : ruling.kind().name().toLowerCase(Locale.ROOT);
    }

    /** Where the sides stand face to face, from the site's root; empty for an update. */
    public String path() {
        return kind.equals("update") ? "" : DisputesView.path(verdict);
    }

    /** The notes on the facts of a contradiction nobody has ruled on. */
    static List<Note> of(Conflict conflict) {
        List<Note> notes = new ArrayList<>();
        for (Conflict.Side side : conflict.sides()) {
            for (Fact fact : side.facts()) notes.add(of(conflict, side, fact));
        }
        return notes;
    }

    private static Note of(Conflict conflict, Conflict.Side side, Fact fact) {
        List<String> others = conflict.sides().stream()
                .map(Conflict.Side::value)
                .filter(value -> !value.equals(side.value()))
                .toList();
        return new Note(
                conflict.id(),
                fact.id(),
                "open",
                conflict.about(),
                side.value(),
                "",
                others,
                "",
                "",
                "",
                Optional.empty(),
                false);
    }

    /** The notes on the facts that an update outdates. */
    static List<Note> of(Dated dated) {
        Update update = dated.update();
        return dated.facts().stream()
                .map(fact -> new Note(
                        update.id(),
                        fact.id(),
                        "update",
                        "",
                        "",
                        "",
                        List.of(),
                        update.what(),
                        update.date(),
                        update.source(),
                        Optional.of(update.checked()),
                        update.verified()))
                .toList();
    }
}
