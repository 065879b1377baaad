/**
 * The content folder to settings, catalogue and raw notes: the only place that reads input files.
 *
 * <p>{@link io.github.collate.read.Reader} is the door. Files become bytes ({@code Disk}), bytes become clean text
 * ({@code Decoder}), YAML text becomes nodes that know their place ({@code YamlFile}, {@code Fields}), and what is wrong
 * with any of them becomes a problem with a hint; nothing here throws for what an author wrote.
 */
@NullMarked
package io.github.collate.read;

import org.jspecify.annotations.NullMarked;
