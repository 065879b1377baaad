/**
 * Raw notes to statements. One reader per shape of notes, behind one interface; the shape is found out from the text
 * where the author does not set it. Every line that is not blank ends up in a statement or in a
 * {@link io.github.collate.model.Dropped} with its reason. The Markdown parser stands behind a guard: what it cannot
 * parse in time is kept as plain text, with a warning.
 */
@NullMarked
package io.github.collate.normalise;

import org.jspecify.annotations.NullMarked;
