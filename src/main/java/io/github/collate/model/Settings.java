package io.github.collate.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The author's settings, from {@code collate.yml}.
 *
 * @param baseUrl where the site is published, ending in {@code /}: for the sitemap, canonical links and the 404 page
 * @param language BCP 47 tag of the pages
 * @param contentDate the only clock of a build
 * @param repository address under which the sources stand ({@code https://host/owner/name/edit/main/}), if any;
 *     "edit this page" appends the path of the file
 */
public record Settings(
        String title,
        String tagline,
        String baseUrl,
        String language,
        Optional<LocalDate> contentDate,
        Optional<Exam> exam,
        Optional<String> repository,
        List<NoteSet> sets) {
    public Settings {
        sets = List.copyOf(sets);
    }

    /** The same settings for another place of publishing. */
    public Settings withBaseUrl(String other) {
        return new Settings(title, tagline, other, language, contentDate, exam, repository, sets);
    }
}
