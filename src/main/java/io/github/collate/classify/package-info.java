/**
 * Statements to placements: which service a statement is about, which section of it, and what it is about inside that
 * section. The evidence is its headings and parents, the names and code terms in it, and its neighbours. What no service
 * claims goes to {@link io.github.collate.model.Catalog#GENERAL}, never away.
 */
@NullMarked
package io.github.collate.classify;

import org.jspecify.annotations.NullMarked;
