package io.github.collate.review;

/** What the author says of two statements. */
public enum Answer implements Word {
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

    @Override
    public String key() {
        return key;
    }
}
