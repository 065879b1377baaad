package io.github.collate.model;

import java.util.List;

/** What became of the lines of all notes: each line that is not blank is in a statement or dropped for a reason. */
public record Normalised(List<Statement> statements, List<Dropped> dropped) {
    public Normalised {
        statements = List.copyOf(statements);
        dropped = List.copyOf(dropped);
    }
}
