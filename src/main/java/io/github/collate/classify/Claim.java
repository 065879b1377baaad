package io.github.collate.classify;

/**
 * What a phrase of the catalogue says about a statement that holds it.
 *
 * @param service id of the service
 */
record Claim(String service, Kind kind) {

    /** How a phrase belongs to its service. */
    enum Kind {
        /** It names the service. */
        NAME,
        /** It names something that only this service has. */
        TERM,
        /** It names a section of the service; other services may have one of that name. */
        SECTION
    }
}
