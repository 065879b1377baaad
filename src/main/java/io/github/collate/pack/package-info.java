/**
 * The whole site as one thing: as a ZIP file, and as a list by which a browser stores it on a device. It sees the files
 * as they will be published and adds its own.
 */
@NullMarked
package io.github.collate.pack;

import org.jspecify.annotations.NullMarked;
