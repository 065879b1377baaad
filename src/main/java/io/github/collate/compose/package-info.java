/**
 * Linked facts to pages and open data (the ledger, the sitemap): what stands where, in which order, under which heading.
 * Free of markup, so that a theme decides how things look and a test can read what a page says.
 */
@NullMarked
package io.github.collate.compose;

import org.jspecify.annotations.NullMarked;
