/**
 * The development server: serves a site from memory on this machine alone, watches what it is made of, and tells the
 * open pages when it changed. How a site is made is lent to it as a {@link io.github.collate.serve.Workshop}.
 */
@NullMarked
package io.github.collate.serve;

import org.jspecify.annotations.NullMarked;
