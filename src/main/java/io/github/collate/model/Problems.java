package io.github.collate.model;

import io.github.collate.model.Problem.Severity;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The problems of a run, collected by every stage and printed once, sorted. Safe for use by several threads. */
public final class Problems {

    private final Set<Problem> found = new ConcurrentSkipListSet<>();

    /** Adds an error. The hint may be empty, but seldom should be. */
    public void error(Span span, String message, String sourceLine, String hint) {
        found.add(new Problem(Severity.ERROR, span, message, sourceLine, hint));
    }

    /** Adds a warning. */
    public void warning(Span span, String message, String sourceLine, String hint) {
        found.add(new Problem(Severity.WARNING, span, message, sourceLine, hint));
    }

    /** Adds all that were found elsewhere. */
    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** All problems so far, sorted. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** Whether anything found keeps the site from being built. */
    public boolean haveErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
