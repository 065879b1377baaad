/**
 * Pages to HTML through the theme's templates. An author's words reach a page only as cases of
 * {@link io.github.collate.model.Inline} and {@link io.github.collate.model.Block}, each escaped by the templates: notes
 * are never treated as templates or as markup.
 */
@NullMarked
package io.github.collate.render;

import org.jspecify.annotations.NullMarked;
