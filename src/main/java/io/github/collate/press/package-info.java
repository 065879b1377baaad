/**
 * The press: sets markup as PDF, by the fonts of the theme. Every file is PDF/A-2a and PDF/UA-1, and the same bytes
 * whatever the clock, the user and the machine.
 *
 * <p>A page is set once, on what A4 and US Letter have in common; each paper adds its own margin around it.
 *
 * <p>It also draws the pictures that stand for pages where their links are shown, from the outlines of the same fonts.
 */
@NullMarked
package io.github.collate.press;

import org.jspecify.annotations.NullMarked;
