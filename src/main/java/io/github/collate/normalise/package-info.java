/**
 * Raw notes to statements with exact spans.
 *
 * <p>A note is read in the shape it was written in: each {@link io.github.collate.normalise.ShapeReader} turns the text
 * into the same tree of {@link io.github.collate.normalise.Part parts}; {@link io.github.collate.normalise.Teller} walks
 * that tree and tells statements and dropped lines; {@link io.github.collate.normalise.Leftovers} takes every line that
 * nobody claimed, so that nothing is lost. Markdown is parsed by flexmark behind {@link
 * io.github.collate.normalise.Guard} and {@link io.github.collate.normalise.Bounded}; every word is taken from the source
 * by its offset, the parser only says what is where.
 */
@NullMarked
package io.github.collate.normalise;

import org.jspecify.annotations.NullMarked;
