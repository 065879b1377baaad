package io.github.collate.dedupe;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * Names facts by what they say, so that an id survives rebuilds, reordering and further origins: the service and the
 * first eight hex digits of a SHA-256.
 */
final class FactId {

    private static final int DIGITS = 8;

    private FactId() {}

    /**
     * An id that is not taken yet, and takes it. Where eight digits are taken, more follow.
     *
     * @param digest the {@link #digest} of what tells the fact from every other of its service
     */
    static String of(String service, String digest, Set<String> taken) {
        for (int digits = DIGITS; digits <= digest.length(); digits++) {
            String id = service + "-" + digest.substring(0, digits);
            if (taken.add(id)) return id;
        }
        throw new IllegalStateException("two facts of " + service + " that say the same were kept apart: " + digest);
    }

    /** A short text that stands for a longer one. */
    static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
