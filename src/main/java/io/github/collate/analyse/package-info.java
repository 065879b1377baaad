/** Statement to meaning: terms, names, typed quantities, polarity, context. */
@NullMarked
package io.github.collate.analyse;

import org.jspecify.annotations.NullMarked;
