package io.github.collate.classify;

/**
 * How much each kind of evidence counts. The unit is arbitrary; only the ratios matter. Fitted by hand on labelled
 * notes; {@link #DEFAULT} is what the program uses.
 *
 * @param headingIs a heading that is the name and nothing else
 * @param headingOpens a heading that begins with the name
 * @param headingHas a name later in a heading
 * @param outer factor for each heading farther out
 * @param parent factor for each parent farther out
 * @param leads a name before a colon or in bold at the start: "Kettle: ..."
 * @param opens a name in the first words
 * @param later a name later on
 * @param accompanies a name behind a preposition, an article or "and"
 * @param term factor for a term instead of a name
 * @param section factor for the alias of a section instead of a name
 * @param blockLead what a paragraph's first words name, for its other sentences
 * @param sameBlock the service of the statement before, in the same paragraph
 * @param sameParent the service of the statement before, under the same parents
 * @param sameHeading the service of the statement before, under the same headings
 * @param stale factor for a heading's weight, for each paragraph below it that opens with another service
 * @param carried the service of the statement before, where the heading has lost all its weight
 * @param word a unit of log odds of the words used
 * @param mostFromWords the most that words can add or take away
 * @param certain the lead from which a statement teaches which words go with its service
 * @param enough the weight from which a service claims a statement
 */
record Weights(
        double headingIs,
        double headingOpens,
        double headingHas,
        double outer,
        double parent,
        double leads,
        double opens,
        double later,
        double accompanies,
        double term,
        double section,
        double blockLead,
        double sameBlock,
        double sameParent,
        double sameHeading,
        double stale,
        double carried,
        double word,
        double mostFromWords,
        double certain,
        double enough) {

    static final Weights DEFAULT = new Weights(
            5.0, 2.4, 1.6, 0.35, 0.55, 8.0, 4.8, 0.7, 0.8, 1.0, 0.8, 1.3, 2.6, 0.8, 1.8, 0.5, 2.5, 0.35, 2.4, 4.0, 0.5);
}
