/**
 * Fact cards and generated questions: out of facts that hold and can be read by themselves, and out of cells of
 * comparisons. Every word they put around those of the notes stands in {@code phrases.properties}.
 */
@NullMarked
package io.github.collate.compose.quiz;

import org.jspecify.annotations.NullMarked;
