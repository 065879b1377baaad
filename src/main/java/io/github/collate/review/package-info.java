/**
 * What the machine is unsure of, asked one by one, and the author's answers as text to keep.
 *
 * <p>Takes candidates, open contradictions and what was decided before, gives questions, likeliest first, and to each
 * answer an entry of {@code corrections.yml}. It knows neither terminal nor file: {@code collate review} lends it both,
 * and a page could as well. It teaches nothing silently: an answer is what is written, no more.
 */
@NullMarked
package io.github.collate.review;

import org.jspecify.annotations.NullMarked;
