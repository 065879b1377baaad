package io.github.collate.model;

import java.util.List;
import java.util.Optional;

/**
 * One author's notes: a file or a folder.
 *
 * @param id short, lower case, unique among the sets
 * @param licence an SPDX id or words; may be empty
 * @param asOf when the notes were true, as ISO date, month or year ({@code 2023-02}); may be empty
 * @param path where the notes stand, relative to the content folder, or to the folder that {@code --notes} names
 * @param reader the shape of the notes where the author sets it: one of {@link #READERS}; else it is found out from the text
 */
public record NoteSet(
        String id, String title, String author, String licence, String asOf, String path, Optional<String> reader) {

    /** The id of the set in which an editor adds to the notes: what only it says does not count as stated by a note. */
    public static final String EDITOR = "editor";

    /** The shapes of notes that an author can set. */
    public static final List<String> READERS =
            List.of("markdown", "outline", "ruled", "text", "html", "cards", "obsidian", "notion", "asciidoc", "org");
}
