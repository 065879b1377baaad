package io.github.collate.compose;

import java.util.List;

/**
 * Something a reader may look for, and where it stands.
 *
 * @param path the page, from the site's root, and the anchor; only the anchor where the page is the service's
 * @param services ids of the services it is about; empty where it is about none
 * @param section index of the document of the section it stands in; {@value #NOWHERE} where there is none
 * @param sets ids of the note sets that say it
 * @param disputed whether notes say otherwise, or an editor judged that it does not hold
 * @param title a name, or what the words are about; may be empty
 * @param text the words
 * @param also other words it is found by, which are not shown
 */
record SearchDocument(
        Kind kind,
        String path,
        List<String> services,
        int section,
        List<String> sets,
        boolean disputed,
        String title,
        String text,
        String also) {

    /** Stands in no section. */
    static final int NOWHERE = -1;

    /** What it is, in the order of the filter. */
    enum Kind {
        /** A service's page. */
        SERVICE,
        /** A section of a service's page. */
        SECTION,
        /** A fact in words. */
        PROSE,
        /** A fact that is a row of a table. */
        ROW,
        /** A fact that is a code sample. */
        CODE,
        /** A fact that is a question with its answer. */
        QUESTION,
        /** A comparison table. */
        COMPARISON,
        /** Any other page, or a part of it. */
        PAGE
    }

    SearchDocument {
        services = List.copyOf(services);
        sets = List.copyOf(sets);
    }
}
