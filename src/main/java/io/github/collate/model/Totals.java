package io.github.collate.model;

/**
 * The whole site in numbers.
 *
 * @param merged statements that joined another one
 * @param shared facts that two sets or more say
 * @param candidates pairs of facts that may be the same and await the author's word
 */
public record Totals(
        int services,
        int sets,
        int lines,
        int statements,
        int facts,
        int merged,
        int shared,
        int dropped,
        int candidates) {}
