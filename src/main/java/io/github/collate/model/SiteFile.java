package io.github.collate.model;

import org.jspecify.annotations.Nullable;

/** A file of the built site. Safe for use by several threads. */
public final class SiteFile implements Comparable<SiteFile> {

    private final String path;
    private final byte[] bytes;
    private volatile @Nullable String sha256;

    /**
     * @param path relative to the site's root, {@code /} between folders
     * @param bytes its content; not copied, so not to be changed
     */
    public SiteFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** Where it stands, relative to the site's root, {@code /} between folders. */
    public String path() {
        return path;
    }

    /** Its content; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** The SHA-256 of its content, 64 lower-case hex digits: worked out when first asked for. */
    public String sha256() {
        String known = sha256;
        if (known == null) {
            known = Sha256.of(bytes);
            sha256 = known;
        }
        return known;
    }

    @Override
    public int compareTo(SiteFile other) {
        return path.compareTo(other.path);
    }
}
