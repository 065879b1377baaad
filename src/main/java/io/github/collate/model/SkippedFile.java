package io.github.collate.model;

/**
 * A file in a note set's folder that was not read.
 *
 * @param set id of the note set; empty for a file beside the note sets in the folder that {@code --notes} names
 * @param file path relative to the note set, or to that folder; a skipped folder ends in {@code /}
 * @param reason for people: "hidden", "binary", "a link that leaves the folder", "may hold a key"
 */
public record SkippedFile(String set, String file, String reason) {}
