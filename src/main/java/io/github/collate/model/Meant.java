package io.github.collate.model;

/** A statement in its place, with what it means. */
public record Meant(Placement placement, Meaning meaning) {

    /** What was said. */
    public Statement statement() {
        return placement.statement();
    }
}
