package io.github.collate.model;

import java.util.List;

/**
 * What is drawn for a page where its link is shown elsewhere (Open Graph).
 *
 * @param path of the picture, from the site's root
 * @param site the name of the site; empty where that is the title
 * @param over a word or two above the title
 * @param title of the page
 * @param text a sentence or two
 * @param under figures, on one line
 * @param marks letters of the note sets, each lit or not
 */
public record Banner(String path, String site, String over, String title, String text, String under, List<Mark> marks) {
    public Banner {
        marks = List.copyOf(marks);
    }

    /** The letter of a note set. */
    public record Mark(String letter, boolean lit) {}
}
