package io.github.collate.model;

/**
 * Words by which an author's file names a statement: they survive edits around them, and an edit of the words
 * themselves is noticed.
 *
 * @param set id of the note set
 * @param words a run of the statement's words, found in one statement of the set only; markup and white space do not
 *     matter
 * @param span where the quote stands in the author's file
 * @param sourceLine the line of that file, for problems
 */
public record Quote(String set, String words, Span span, String sourceLine) {}
