package io.github.collate.classify;

import java.util.List;
import java.util.Optional;

/**
 * What a statement tells of its service by itself, whatever the others say.
 *
 * @param said what its parents and its own words say for each service; not to be changed
 * @param certain the service that it is about without doubt, its headings heard too
 * @param opening the service that its text opens with by name or term
 * @param isItem whether it is only an item of a list: a name alone, or several in a row
 * @param forms its words in order, as compared
 * @param words the same, each once, in the order that their odds are added in
 */
record Heard(
        Evidence said,
        Optional<String> certain,
        Optional<String> opening,
        boolean isItem,
        List<String> forms,
        List<String> words) {}
