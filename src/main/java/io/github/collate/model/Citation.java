package io.github.collate.model;

/**
 * A quote with the place where it was read, so that one of several statements with the same words can be meant. The
 * words tell which statements come into question, the place chooses the nearest of them: edits around it do no harm.
 *
 * @param file path relative to the note set; empty where the set's files need not be told apart
 * @param line from 1
 */
public record Citation(Quote quote, String file, int line) {}
