package io.github.collate.dedupe;

import io.github.collate.model.Words;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a statement is about, as far as its own words do not say it: the words of its local subject that the statement
 * lacks.
 */
record Subject(Set<String> words) {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "a", "an", "the", "of", "in", "on", "to", "for", "with", "and", "or", "is", "are", "do", "doe", "it",
            "what", "how", "why", "when", "which", "can", "i", "you", "note", "todo", "misc");

    /** Words that point to something said before. */
    private static final Set<String> POINTING = Set.of(
            "this", "that", "these", "those", "it", "they", "them", "its", "their", "such", "he", "she", "here",
            "there");

    /**
     * What a statement is about.
     *
     * @param above the local subject
     * @param said the statement's own words
     * @param opening the first sentence of its paragraph, if that is another one: what a "this" points to
     */
    static Subject of(List<String> above, Collection<String> said, Optional<String> opening) {
        Set<String> words = new TreeSet<>();
        above.forEach(part -> words.addAll(Words.forms(part)));
        if (said.stream().anyMatch(POINTING::contains))
            opening.map(Words::forms).ifPresent(words::addAll);
        words.removeAll(EMPTY_WORDS);
        words.removeAll(said);
        return new Subject(words);
    }

    /** Whether one of two subjects holds the other. */
    boolean nests(Subject other) {
        return words.containsAll(other.words) || other.words.containsAll(words);
    }

    String key() {
        return String.join(" ", words);
    }
}
