package io.github.collate.render;

import io.github.collate.model.NoteSet;

/**
 * How a note set is shown in passing: by a letter and one of a few hues.
 *
 * @param letter A, B ... Z, AA ... in the order of the sets
 * @param hue 1 to {@value #HUES}; names a colour of the style sheet
 * @param path of its page
 */
record Badge(NoteSet set, String letter, int hue, String path) {

    /** Colours for sets in the style sheet. */
    private static final int HUES = 6;

    private static final int LETTERS = 26;

    /** The badge of the set with that index. */
    static Badge of(NoteSet set, int index, String path) {
        return new Badge(set, letter(index), index % HUES + 1, path);
    }

    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }

    /** The set's title. */
    public String title() {
        return set.title();
    }
}
