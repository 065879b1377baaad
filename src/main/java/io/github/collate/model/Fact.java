package io.github.collate.model;

import java.util.List;

/**
 * One or more statements that say the same: printed once, every statement kept.
 *
 * @param id given once: the service and a short hash
 * @param service id of the service
 * @param section id of the section
 * @param body what is printed
 * @param origins the statements, the printed one first
 */
public record Fact(String id, String service, String section, Body body, List<Origin> origins) {

    /** @throws IllegalArgumentException if there is no origin */
    public Fact {
        origins = List.copyOf(origins);
        if (origins.isEmpty()) throw new IllegalArgumentException("fact without origin: " + id);
    }

    /** Of the id alone: it tells facts apart, and a fact is looked up often. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The statement whose words are printed. */
    public Statement printed() {
        return origins.get(0).statement();
    }

    /** How many note sets say it. */
    public int sets() {
        if (origins.size() == 1) return 1;
        return (int) origins.stream()
                .map(origin -> origin.statement().set())
                .distinct()
                .count();
    }

    /** The same fact with another body. */
    public Fact withBody(Body other) {
        return new Fact(id, service, section, other, origins);
    }

    /** The same fact under another id. */
    public Fact withId(String other) {
        return new Fact(other, service, section, body, origins);
    }

    /** What it is about inside its section: that of the printed statement. */
    public List<String> subject() {
        return origins.get(0).placement().subject();
    }

    /**
     * A statement of a fact.
     *
     * @param joinedBecause why it was joined to the printed statement; empty for that one
     */
    public record Origin(Placement placement, String joinedBecause) {

        /** What was said. */
        public Statement statement() {
            return placement.statement();
        }
    }
}
