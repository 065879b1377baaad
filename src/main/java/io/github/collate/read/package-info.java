/**
 * The content folder to settings, catalogue, raw notes and plain pages. The only place that reads input files: walking
 * and decoding happen here, text leaves clean (line feeds, no control characters, certain mojibake repaired). Broken
 * settings and unreadable files become problems with their place; skipped files keep their reason for the ledger.
 */
@NullMarked
package io.github.collate.read;

import org.jspecify.annotations.NullMarked;
