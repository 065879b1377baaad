package io.github.collate.classify;

/** The part that a name plays in a sentence. */
enum Role {
    /** It is set before the sentence: "Kettle: ...", "Kettle - ...". */
    LEADS,
    /** The sentence begins with it, or says who does what: "the kettle boils", "the water is used by the kettle". */
    OPENS,
    /** The sentence says what it is: "the kettle is a pot". */
    DEFINED,
    /** The sentence begins with one of many: "a kettle boils". */
    OPENS_AS_ONE,
    /** The sentence begins with the use of it: "use the kettle for tea". */
    USED,
    /** It is all there is, or stands in a row with others: an item of a list that is about something else. */
    LISTED,
    /** It stands behind a preposition, an article or "and". */
    ACCOMPANIES,
    /** It stands anywhere else. */
    LATER
}
