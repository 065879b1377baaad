package io.github.collate.model;

import io.github.collate.model.Comparison.Ref;
import java.util.List;

/**
 * A question as an author writes it: the facts it rests on are only named yet.
 *
 * @param question without facts
 * @param facts ids of facts
 * @param answer where its key stands
 */
public record Draft(Question question, List<Ref> facts, Ref answer) {
    public Draft {
        facts = List.copyOf(facts);
    }
}
