package io.github.collate.model;

import java.util.List;

/**
 * What learners take with them to study elsewhere.
 *
 * @param title the site's
 * @param base address the site is published at, ending in {@code /}
 * @param cards in the order of the pages
 * @param questions in the order of their services
 */
public record Study(String title, String base, List<Item<Card>> cards, List<Item<Question>> questions) {

    public Study {
        cards = List.copyOf(cards);
        questions = List.copyOf(questions);
    }

    /** Whether there is nothing to take along. */
    public boolean isEmpty() {
        return cards.isEmpty() && questions.isEmpty();
    }

    /**
     * A card or a question, and where it belongs.
     *
     * @param id of the fact or of the question
     * @param section name of the section, and of what is spoken of inside it; empty if it belongs to none
     * @param tags what programs sort it by: one word each, parts of a word set apart by {@code ::}
     * @param path where the site says it, relative to the site's root
     */
    public record Item<T>(String id, T content, Service service, String section, List<String> tags, String path) {
        public Item {
            tags = List.copyOf(tags);
        }
    }
}
