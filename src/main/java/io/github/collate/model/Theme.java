package io.github.collate.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of the theme: templates, and the assets beside them.
 *
 * @param files path below the theme's folder, {@code /} between folders, to content; the bytes are not copied, so not to
 *     be changed
 */
public record Theme(SortedMap<String, byte[]> files) {
    /** A TrueType font to print and draw with: family and style. */
    public static final Pattern FONT = Pattern.compile("print/fonts/([A-Za-z0-9]+)-([A-Za-z]+)\\.ttf");

    public Theme {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Whether there is a font to print and draw with. */
    public boolean hasFonts() {
        return !fonts().isEmpty();
    }

    /** Those fonts, as in {@link #files}. */
    public SortedMap<String, byte[]> fonts() {
        SortedMap<String, byte[]> fonts = new TreeMap<>(files);
        fonts.keySet().removeIf(path -> !FONT.matcher(path).matches());
        return fonts;
    }
}
