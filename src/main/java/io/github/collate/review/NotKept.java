package io.github.collate.review;

import io.github.collate.model.Problem;
import java.io.IOException;

/** An answer could not be kept, or taken back: where, why, and what to do. */
public final class NotKept extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    NotKept(Problem problem) {
        super(problem.span() + ": " + problem.message() + "\n    hint: " + problem.hint());
        this.problem = problem;
    }

    /** The same, for who shows it in a way of its own. */
    public Problem problem() {
        return problem;
    }
}
