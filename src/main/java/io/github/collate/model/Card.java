package io.github.collate.model;

/**
 * A fact to be learnt by heart.
 *
 * @param fact gives the card its id
 * @param front the fact with its most telling word or number left out, as {@link Question#GAP}; of a question in the
 *     notes the question
 * @param back what stands in the gap; of a question its answer
 */
public record Card(Fact fact, String front, String back) {}
