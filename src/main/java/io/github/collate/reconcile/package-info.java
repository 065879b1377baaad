/**
 * Brings the authors' words to what they speak of: corrections to the statements, before they are merged; to the facts
 * rulings on what contradicts, and updates on what has changed since.
 *
 * <p>Takes facts and the rulings and updates of the content folder, gives each with the facts it speaks of. A verdict
 * names statements by quoting them; a quote that no statement says any more is a problem with its line, so that no
 * verdict outlives what it judged.
 */
@NullMarked
package io.github.collate.reconcile;

import org.jspecify.annotations.NullMarked;
