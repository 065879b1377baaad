package io.github.collate.model;

import java.util.Map;

/**
 * The corrections with the statements they speak of.
 *
 * @param said what was said, less what the author left out
 * @param decisions on pairs of those statements
 * @param quotes where each decision stands
 * @param topics what the author says certain statements are about
 */
public record Corrected(
        Normalised said, Decisions decisions, Map<Decisions.Pair, Quote> quotes, Map<Statement, Topic> topics) {
    public Corrected {
        quotes = Map.copyOf(quotes);
        topics = Map.copyOf(topics);
    }

    /**
     * Where a statement belongs by the author's word.
     *
     * @param service id of a service
     * @param section id of a section of it; empty where only the service is meant
     */
    public record Topic(String service, String section, String reason) {}
}
