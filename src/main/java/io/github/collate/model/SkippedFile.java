package io.github.collate.model;

/**
 * A file in a note set's folder that was not read.
 *
 * @param file path relative to the note set
 * @param reason for people: "hidden", "binary", "a link that leaves the folder", "may hold a key"
 */
public record SkippedFile(String set, String file, String reason) {}
