package io.github.collate.model;

import java.util.List;

/**
 * A statement and where it belongs.
 *
 * @param service id of a service of the catalogue
 * @param section id of a section of that service, its own or a shared one
 * @param subject what the statement is about inside its section, outermost first, as plain words: its headings and
 *     parents less those that only name the service or the section; empty where nothing is left
 * @param why for people: the evidence, strongest first
 */
public record Placement(Statement statement, String service, String section, List<String> subject, String why) {
    public Placement {
        subject = List.copyOf(subject);
    }
}
