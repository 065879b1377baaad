/**
 * Facts to linked facts: the first mention of another service in each section becomes a link, and every mention is
 * counted for backlinks and related services. Anchors are the facts' ids,
 * which facts keep from build to build however their words change.
 */
@NullMarked
package io.github.collate.link;

import org.jspecify.annotations.NullMarked;
