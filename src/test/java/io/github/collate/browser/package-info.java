/**
 * The built site as its readers meet it: tests that run the jar on this project's content, open every page in a real
 * browser, from a folder and below a sub-path of a server, and look.
 */
@NullMarked
package io.github.collate.browser;

import org.jspecify.annotations.NullMarked;
