package io.github.collate.render;

import java.util.List;

/**
 * A note of an Anki package: what is shown, apart from how. Text is HTML.
 *
 * @param id of the fact or of the question
 * @param deck name of the deck below the site's own
 * @param fields those of the type but the last
 * @param path the last field: where the site says it, relative to the site's root
 */
record AnkiNote(Kind kind, String id, String deck, List<String> tags, List<String> fields, String path) {

    AnkiNote {
        tags = List.copyOf(tags);
        fields = List.copyOf(fields);
        if (fields.size() + 1 != kind.fields().size()) throw new IllegalArgumentException("fields of " + id);
    }

    /** What names it in {@code cards.yml}. */
    String key() {
        return kind.key + "/" + id;
    }

    /** All that a learner sees of it. */
    String text() {
        return String.join("\n", fields) + "\n" + path + "\n" + String.join(" ", tags);
    }

    /**
     * The two types of notes. Anki tells a type by the names of its fields: with another name it is another type, and
     * learners would have the cards twice.
     */
    enum Kind {
        FACT("fact", "Front Back Text Service Section Link"),
        QUESTION("question", "Prompt Options Answer Why Wrong Page Service Section Link");

        final String key;
        private final String names;

        Kind(String key, String names) {
            this.key = key;
            this.names = names;
        }

        /** The names of the fields. */
        List<String> fields() {
            return List.of(names.split(" "));
        }
    }
}
