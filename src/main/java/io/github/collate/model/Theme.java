package io.github.collate.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of the theme: templates, and the assets beside them.
 *
 * @param files path below the theme's folder, {@code /} between folders, to content; the bytes are not copied, so not to
 *     be changed
 */
public record Theme(SortedMap<String, byte[]> files) {
    public Theme {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
