package io.github.collate.model;

/**
 * A statement and where it belongs.
 *
 * @param service id of a service of the catalogue
 * @param section id of a section of that service, its own or a shared one
 * @param why for people: the evidence, strongest first
 */
public record Placement(Statement statement, String service, String section, String why) {}
