package io.github.collate.reconcile;

import io.github.collate.model.Body;
import io.github.collate.model.Fact;
import java.util.List;
import java.util.Map;

/**
 * What a statement tells by its wording alone, whatever the others say: read once.
 *
 * @param manner how it is said
 * @param steps those it lists in order, as written, by the way they are compared
 * @param counts what it says to be one, and what to be many
 * @param tokens the identifiers and values it names
 * @param must whether it says that something must be asked for
 * @param byItself whether it says that something comes by itself
 */
record Told(
        Manner manner,
        Map<String, String> steps,
        OneAndMany.Counts counts,
        List<ExclusiveValues.Token> tokens,
        boolean must,
        boolean byItself) {

    /**
     * All that it is read from.
     *
     * @param prose whether it is prose: no code, no table
     * @param text its words
     * @param raw as it stands in the file
     * @param subject what it stands under
     */
    record Wording(boolean prose, String text, String raw, List<String> subject) {

        static Wording of(Fact fact) {
            return new Wording(
                    fact.body() instanceof Body.Prose,
                    fact.printed().text(),
                    fact.printed().raw(),
                    fact.subject());
        }
    }

    static Told of(Wording said) {
        Manner manner = Manner.of(said);
        boolean plain = manner.plain();
        return new Told(
                manner,
                plain ? OrderClashes.steps(said) : Map.of(),
                plain && !manner.conditional() && !manner.denying()
                        ? OneAndMany.Counts.of(said.text())
                        : OneAndMany.Counts.NONE,
                ExclusiveValues.tokens(said.raw()),
                plain && MustAndDefault.isMust(said.text()),
                plain && MustAndDefault.isByItself(said.text()));
    }
}
