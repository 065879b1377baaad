/**
 * Collate turns several note sets about one subject into one study site. This is the map of the house.
 *
 * <p>This package is the front door: the command line, the settings, the wiring, the exit codes. It alone may import the
 * stages, and {@code SiteBuilder} alone knows their order. A stage imports {@code model} and its own libraries, never
 * another stage; each is a pure function of its input.
 *
 * <table>
 * <caption>The stages, in the order a statement passes them</caption>
 * <tr><th>package</th><th>takes</th><th>gives</th></tr>
 * <tr><td>{@code model}</td><td></td><td>the words every stage speaks; imports only the JDK</td></tr>
 * <tr><td>{@code read}</td><td>the content folder</td><td>settings, catalogue, raw notes; alone reads input files</td></tr>
 * <tr><td>{@code normalise}</td><td>raw notes</td><td>statements with exact spans, dropped lines with reasons</td></tr>
 * <tr><td>{@code reconcile}</td><td>statements, corrections</td><td>the author's decisions on certain statements</td></tr>
 * <tr><td>{@code classify}</td><td>statements</td><td>each with its service, section and local subject</td></tr>
 * <tr><td>{@code dedupe}</td><td>placed statements</td><td>facts: what says the same, once, with every origin</td></tr>
 * <tr><td>{@code reconcile}</td><td>facts, rulings, updates</td><td>each verdict with the facts it speaks of</td></tr>
 * <tr><td>{@code link}</td><td>facts</td><td>the same with mentions of other services made links</td></tr>
 * <tr><td>{@code review}</td><td>what the machine is unsure of</td><td>questions, and answers to keep as corrections</td></tr>
 * <tr><td>{@code compose}</td><td>linked facts</td><td>pages and open data, free of markup</td></tr>
 * <tr><td>{@code render}</td><td>pages, the theme</td><td>HTML files in memory</td></tr>
 * <tr><td>{@code press}</td><td>sheets as markup, banners, the fonts of the theme</td><td>PDF files and pictures in memory</td></tr>
 * <tr><td>{@code pack}</td><td>all files</td><td>the list by which browsers store them, and one ZIP file</td></tr>
 * <tr><td>{@code audit}</td><td>rendered files</td><td>problems: broken links and anchors, bad structure</td></tr>
 * <tr><td>{@code publish}</td><td>rendered files</td><td>the site on disk, swapped in whole; alone writes</td></tr>
 * </table>
 *
 * <p>Every value that came from a note carries its span from the first parse on. Whatever cannot be understood is kept or
 * dropped for a named reason, and reported: nothing is silently ignored.
 */
@NullMarked
package io.github.collate;

import org.jspecify.annotations.NullMarked;
