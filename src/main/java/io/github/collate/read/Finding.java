package io.github.collate.read;

/**
 * Something a decoder saw and an author should know.
 *
 * @param line counts from 1
 * @param column counts from 1, in UTF-16 code units of the clean text
 */
record Finding(int line, int column, String message, String hint) {}
