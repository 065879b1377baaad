/**
 * Facts to linked facts: the first mention of another service in each section becomes a link, and every mention is
 * counted for backlinks and related services. Anchors are the facts' ids, so that they survive rebuilds.
 */
@NullMarked
package io.github.collate.link;

import org.jspecify.annotations.NullMarked;
