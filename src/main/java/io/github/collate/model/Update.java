package io.github.collate.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that changed in the subject.
 *
 * @param id lower case, unique
 * @param date when: ISO day, month or year
 * @param services ids of the services it concerns
 * @param what what is true now, one or two sentences
 * @param was what was true before, a few words; may be empty
 * @param source address of the official page that says so
 * @param checked when that page was last read
 * @param verified whether the page could be found to say so
 * @param outdates the statements of the notes that are no longer true because of it
 * @param span where the update stands
 */
public record Update(
        String id,
        String date,
        List<String> services,
        String what,
        String was,
        String source,
        LocalDate checked,
        boolean verified,
        List<Quote> outdates,
        Span span) {
    public Update {
        services = List.copyOf(services);
        outdates = List.copyOf(outdates);
    }
}
