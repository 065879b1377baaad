package io.github.collate.review;

import io.github.collate.model.RawNote;
import io.github.collate.model.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where statements stand, as an author would open them and as {@code corrections.yml} names them. */
public final class Places {

    private record File(String set, String name) {}

    private final Map<File, String> shown = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> several = new HashSet<>();

    public Places(List<RawNote> notes) {
        for (RawNote note : notes) {
            shown.put(new File(note.set(), note.file()), note.shown());
            if (!seen.add(note.set())) several.add(note.set());
        }
    }

    /** File and line from the working folder. */
    String of(Statement statement) {
        String file = statement.span().file();
        return shown.getOrDefault(new File(statement.set(), file), file) + ":"
                + statement.span().line();
    }

    /** Whether a set has several files, so that one has to be named. */
    boolean isOneOfSeveral(Statement statement) {
        return several.contains(statement.set());
    }
}
