/**
 * The words every stage speaks: records and sealed types, immutable, from {@link io.github.collate.model.Span} up to
 * {@link io.github.collate.model.Site}. Canonical constructors check and copy. Imports nothing but the JDK, so that any
 * stage can be read, tested and moved on its own.
 */
@NullMarked
package io.github.collate.model;

import org.jspecify.annotations.NullMarked;
