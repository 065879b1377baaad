package io.github.collate.model;

import java.util.List;

/**
 * The facts with their links in place.
 *
 * @param mentions every mention of another service that has facts of its own, in the order of the facts
 */
public record Linked(List<Fact> facts, List<Mention> mentions) {
    public Linked {
        facts = List.copyOf(facts);
        mentions = List.copyOf(mentions);
    }

    /** A fact of one service that mentions another. */
    public record Mention(Fact fact, String to) {}
}
