package io.github.collate;

import io.github.collate.model.Candidate;
import io.github.collate.model.Decisions;
import io.github.collate.model.GivenIds;
import io.github.collate.model.Linked;
import io.github.collate.model.Meant;
import io.github.collate.model.Normalised;
import io.github.collate.model.Verdicts;
import io.github.collate.read.Input;
import java.util.List;

/**
 * What a run knows before any page is composed: what was read, what was said, what it means, what the author decided,
 * and the ids its facts have now.
 */
record Knowledge(
        Input input,
        Normalised said,
        List<Meant> meant,
        Linked linked,
        List<Candidate> candidates,
        Verdicts verdicts,
        Decisions decisions,
        GivenIds ids) {
    Knowledge {
        meant = List.copyOf(meant);
        candidates = List.copyOf(candidates);
    }

    /** The same of an input that says the same but for what is only composed. */
    Knowledge with(Input other) {
        return new Knowledge(other, said, meant, linked, candidates, verdicts, decisions, ids);
    }
}
