package io.github.collate.model;

import java.util.Map;

/**
 * A note set in numbers.
 *
 * @param lines of its files, blank ones too
 * @param statements cut from them
 * @param merged statements whose fact is printed in another statement's words
 * @param facts those statements belong to
 * @param only facts that no other set says
 * @param dropped lines by the reason they were dropped for, every reason present
 */
public record SetSummary(
        NoteSet set,
        int files,
        int lines,
        int statements,
        int merged,
        int facts,
        int only,
        Map<Dropped.Reason, Integer> dropped) {

    /** Dropped lines of every reason. */
    public int droppedLines() {
        return dropped.values().stream().mapToInt(Integer::intValue).sum();
    }
}
