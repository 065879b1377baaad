/**
 * Placements to facts: statements that say the same of the same local subject become one fact that keeps every one of
 * them as an origin. The same words under two headings stay two facts. Precision comes before recall: a wrong merge hides
 * something, a missed one only repeats it.
 */
@NullMarked
package io.github.collate.dedupe;

import org.jspecify.annotations.NullMarked;
