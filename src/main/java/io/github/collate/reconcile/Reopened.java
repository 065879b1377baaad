package io.github.collate.reconcile;

import io.github.collate.model.Conflict;
import io.github.collate.model.Ruling;
import io.github.collate.model.Verdicts.Settled;
import java.util.List;

/** A ruling of which a note was changed since: what it settled is open again, and the reader is told. */
final class Reopened {

    private Reopened() {}

    static Conflict of(Settled settled) {
        Ruling ruling = settled.ruling();
        List<Conflict.Side> sides = ruling.sides().stream()
                .map(side -> settled.sides().stream()
                        .filter(held -> held.value().equals(side.value()))
                        .findFirst()
                        .map(held -> new Conflict.Side(side.value(), held.facts()))
                        .orElse(new Conflict.Side(side.value(), List.of())))
                .toList();
        String about = ruling.about() + " (ruled once; a note it rests on was changed, so read the ruling again)";
        return new Conflict(ruling.id(), ruling.service(), about, kind(settled), sides);
    }

    private static Conflict.Kind kind(Settled settled) {
        boolean numbers = settled.ruling().sides().stream()
                .allMatch(side -> side.value().chars().anyMatch(Character::isDigit));
        return numbers ? Conflict.Kind.QUANTITY : Conflict.Kind.OTHER;
    }
}
