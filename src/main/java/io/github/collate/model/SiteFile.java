package io.github.collate.model;

/**
 * A file of the built site.
 *
 * @param path relative to the site's root, {@code /} between folders
 * @param bytes its content; not copied, so not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record SiteFile(String path, byte[] bytes) implements Comparable<SiteFile> {
    @Override
    public int compareTo(SiteFile other) {
        return path.compareTo(other.path);
    }
}
