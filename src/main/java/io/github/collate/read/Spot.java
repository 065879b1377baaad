package io.github.collate.read;

import io.github.collate.model.Problems;
import io.github.collate.model.Span;

/** A place in a file that a problem can be reported at. */
record Spot(Span span, String sourceLine, Problems problems) {

    /** A spot that has no source line to show: a folder, a file that could not be read. */
    static Spot of(Place place, Problems problems) {
        return new Spot(place.start(), "", problems);
    }

    void error(String message, String hint) {
        problems.error(span, message, sourceLine, hint);
    }

    void warning(String message, String hint) {
        problems.warning(span, message, sourceLine, hint);
    }
}
