/** How long each stage takes, by JMH; {@code site/markdown/benchmarks.md} says how to run it and what it gave. */
@NullMarked
package io.github.collate.bench;

import org.jspecify.annotations.NullMarked;
