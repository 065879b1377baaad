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
 * @param defined a name in the first words, of which the sentence says what it is
 * @param opens a name in the first words
 * @param opensAsOne a name in the first words behind "a"
 * @param used a name in the first words behind "use"
 * @param listed a name that stands in a row of names, or nearly alone in an item of a list
 * @param later a name later on
 * @param accompanies a name behind a preposition, an article or "and"
 * @param term factor for a term instead of a name
 * @param section factor for the alias of a section instead of a name
 * @param plainWord a further factor for such an alias that is a single ordinary word in a text
 * @param blockLead what a paragraph's first words name, for its other sentences
 * @param sameBlock the service of the statement before, in the same paragraph
 * @param sameParent the service of the statement before, under the same parents
 * @param sameHeading the service of the statement before, under the same headings
 * @param stale factor for a heading's weight, for each paragraph below it that opens with another service
 * @param carried the service of the statement before, where the heading has lost all its weight
 * @param continues a sentence that opens with "it" or "this", for the service of the one before it in its paragraph
 * @param word a unit of log odds of the words used
 * @param mostFromWords the most that words can add or take away
 * @param wordsAlone the least that words must say where nothing else names a service
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
        double defined,
        double opens,
        double opensAsOne,
        double used,
        double listed,
        double later,
        double accompanies,
        double term,
        double section,
        double plainWord,
        double blockLead,
        double sameBlock,
        double sameParent,
        double sameHeading,
        double stale,
        double carried,
        double continues,
        double word,
        double mostFromWords,
        double wordsAlone,
        double certain,
        double enough) {

    static final Weights DEFAULT = new Weights(
            5.0, 2.4, 1.6, 0.35, 0.55, 8.0, 6.0, 4.8, 3.4, 2.4, 1.0, 1.5, 1.5, 0.8, 0.8, 0.3, 2.0, 2.6, 0.8, 1.8, 0.5,
            2.5, 1.5, 0.35, 2.4, 0.9, 4.0, 0.5);

    double of(Role role) {
        return switch (role) {
            case LEADS -> leads;
            case DEFINED -> defined;
            case OPENS -> opens;
            case OPENS_AS_ONE -> opensAsOne;
            case USED -> used;
            case LISTED -> listed;
            case ACCOMPANIES -> accompanies;
            case LATER -> later;
        };
    }
}
