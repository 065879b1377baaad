package io.github.collate.serve;

import io.github.collate.model.Problem;
import java.util.List;

/**
 * What became of an attempt to make the site anew.
 *
 * @param styles the paths of the style sheets that changed, where nothing else did
 * @param problems what was found so far, sorted
 */
public record Outcome(Kind kind, List<String> styles, List<Problem> problems) {

    /** What an open page has to do. */
    public enum Kind {
        /** Nothing: the site could not be made, and the last good one stands. */
        FAILED,
        /** Take the style sheets again. */
        STYLES,
        /** Show what differs in it, or load again: of what a page takes in, nothing changed but its own text. */
        TEXTS,
        /** Load again. */
        PAGES
    }

    public Outcome {
        styles = List.copyOf(styles);
        problems = List.copyOf(problems);
    }
}
