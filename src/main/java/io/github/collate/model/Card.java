package io.github.collate.model;

/**
 * A fact to be learnt by heart.
 *
 * @param fact gives the card its id
 * @param front the fact with its most telling word or number left out, as {@link Question#GAP}
 * @param back what stands in the gap
 */
public record Card(Fact fact, String front, String back) {}
