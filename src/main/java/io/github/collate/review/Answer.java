package io.github.collate.review;

/** What the author says of two statements. */
public enum Answer {
    /** They say the same. */
    SAME("same"),
    /** The first says nothing that the second does not say too. */
    PART("part"),
    /** The second says nothing that the first does not say too. */
    WHOLE("part"),
    /** They cannot both be true. */
    CONTRADICTS("contradicts"),
    /** They speak of different things. */
    DIFFERENT("different");

    private final String key;

    Answer(String key) {
        this.key = key;
    }

    /** The key of the entry in {@code corrections.yml}. */
    public String key() {
        return key;
    }
}
