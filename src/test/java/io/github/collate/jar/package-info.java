/** The whole jar, run as a user runs it: what it builds, byte for byte, and what is left when it is killed. */
@NullMarked
package io.github.collate.jar;

import org.jspecify.annotations.NullMarked;
