package io.github.collate.render;

import java.util.regex.Pattern;

/** The beginning of a longer text. */
final class Excerpt {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Excerpt() {}

    /** At most so many characters, cut between words, with an ellipsis where something is left out. */
    static String of(String text, int most) {
        String line = SPACE.matcher(text.strip()).replaceAll(" ");
        if (line.length() <= most) return line;
        int blank = line.lastIndexOf(' ', most);
        int cut = blank > most / 2 ? blank : most;
        if (Character.isHighSurrogate(line.charAt(cut - 1))) cut--;
        return line.substring(0, cut) + "…";
    }
}
