/**
 * Pages to HTML, through the Pebble templates of the theme.
 *
 * <p>Templates lay pages out and hold no logic; the views ({@code ServiceView}, {@code SetView} ...) give them what they
 * print. What an author wrote arrives as {@link io.github.collate.model.Inline}, {@link io.github.collate.model.Body}
 * and {@link io.github.collate.model.Block} and is printed by {@code InlinePrinter} and {@code BlockPrinter}, which
 * escape everything and know no element that runs or styles. Everything else a template prints is escaped by Pebble.
 */
@NullMarked
package io.github.collate.render;

import org.jspecify.annotations.NullMarked;
