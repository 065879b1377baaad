package io.github.collate.model;

/**
 * Words by which an author's file names a statement: they survive edits around them, and an edit of the words
 * themselves is noticed.
 *
 * @param set id of the note set
 * @param words a run of the statement's words, found in one statement of the set only; markup and white space do not
 *     matter
 * @param span where the quote stands in the author's file
 * @param sourceLine the line of that file, for problems
 */
public record Quote(String set, String words, Span span, String sourceLine) {

    /** A text as quotes are compared: without markup, with single blanks. Case and punctuation stay. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            switch (here) {
                case '*', '_', '`', '[', ']', '|', '$', '\\' -> {}
                case ' ', '\t', '\n', '\u000B', '\f', '\r' -> {
                    if (!space) plain.append(' ');
                    space = true;
                }
                default -> {
                    plain.append(here);
                    space = false;
                }
            }
        }
        return plain.toString().strip();
    }
}
