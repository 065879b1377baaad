/**
 * Checks what is about to be published and reports every problem it finds, at the note's place where a note caused it:
 * broken links and anchors, duplicate ids, missing titles, empty pages, links that leave the base path. Writes nothing,
 * changes nothing.
 */
@NullMarked
package io.github.collate.audit;

import org.jspecify.annotations.NullMarked;
