package io.github.collate.model;

import java.util.List;

/**
 * Two facts that were not joined and may be the same: a question to the author.
 *
 * @param one the fact that stands first by set and place
 * @param other the other fact, of the same service
 * @param score how likely they are the same, from 0 to 1
 * @param agree for people: the parts of meaning in which they agree, strongest first
 * @param differ for people: what kept them apart, strongest first
 */
public record Candidate(Fact one, Fact other, double score, List<String> agree, List<String> differ) {
    public Candidate {
        agree = List.copyOf(agree);
        differ = List.copyOf(differ);
    }
}
