package io.github.collate.model;

import java.util.List;
import java.util.Optional;

/**
 * A file of a note set, decoded and clean: lines end in {@code \n}, no byte order mark, no control or zero-width
 * characters, certain mojibake repaired.
 *
 * @param set id of the note set
 * @param file path relative to the note set, {@code /} between folders; for a set that is one file its name
 * @param shown the path as problems print it
 * @param text the decoded text
 * @param sha256 of the file's bytes, 64 lower-case hex digits
 * @param reader the shape the author set for the note set, if any
 */
public record RawNote(String set, String file, String shown, String text, String sha256, Optional<String> reader) {

    /** The lines of the text; a last line break does not open another line. */
    public List<String> lines() {
        List<String> lines = List.of(text.split("\n", -1));
        return text.endsWith("\n") ? lines.subList(0, lines.size() - 1) : lines;
    }
}
