/** Statement to meaning: terms, names, typed quantities, polarity, context. */
package io.github.collate.analyse;
