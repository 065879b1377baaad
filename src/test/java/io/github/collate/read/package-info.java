/** What authors put into a content folder, right and wrong, and what comes out of it. */
@NullMarked
package io.github.collate.read;

import org.jspecify.annotations.NullMarked;
