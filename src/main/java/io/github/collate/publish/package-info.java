/**
 * The site to disk: into a fresh folder beside the old one, then swapped in by two renames. The only place that writes.
 * A failed or killed build leaves the published site as it was; a run that finds a swap cut short finishes it.
 */
@NullMarked
package io.github.collate.publish;

import org.jspecify.annotations.NullMarked;
