package io.github.collate.render;

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

/**
 * What the authors judged about a fact, printed beneath it.
 *
 * @param verdict id of the ruling or update
 * @param fact id of the fact
 * @param kind {@code wrong} or {@code outdated} for a fact that does not hold, {@code holds} for one that was confirmed,
 *     {@code scope} where every side is true of something else, {@code update} where the subject has changed
 * @param about the property in question; empty for an update
 * @param said the value the fact gives; empty for an update
 * @param holds the value that is true today; empty for an update
 * @param others the other values, for a fact that holds or differs in scope
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
        LocalDate checked,
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
                ruling.checked(),
                ruling.verified());
    }

    private static String kind(Ruling ruling, Side side) {
        boolean confirmed = side.holds() && ruling.kind() != Ruling.Kind.SCOPE;
        return confirmed ? "holds" : ruling.kind().name().toLowerCase(Locale.ROOT);
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
                        update.checked(),
                        update.verified()))
                .toList();
    }
}
