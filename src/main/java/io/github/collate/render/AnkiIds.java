package io.github.collate.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * The numbers and names by which Anki knows things again, made from the site and from the ids of facts and questions, so
 * that they are the same in every package.
 */
final class AnkiIds {

    private static final int DIGITS = 16;

    /** Anki takes an id for the moment a thing was made, in milliseconds: all lie in the eight years after July 2017. */
    private static final long FIRST = 1_500_000_000_000L;

    private static final long SPAN = 1L << 38;

    private final String site;
    private final Set<Long> used = new HashSet<>();

    /** @param site what tells this site from others */
    AnkiIds(String site) {
        this.site = site;
    }

    /** What names a thing among all collections there are. */
    String name(String key) {
        return digest(site + "/" + key);
    }

    /** The number of a thing, unlike those asked for before. */
    long number(String key) {
        long number = FIRST + (Long.parseUnsignedLong(name(key), DIGITS) & (SPAN - 1));
        while (!used.add(number)) number++;
        return number;
    }

    /** Sixteen hex digits made from a text. */
    static String digest(String text) {
        return hash("SHA-256", text).substring(0, DIGITS);
    }

    /** The digits of a hash every Java has. */
    static String hash(String algorithm, String text) {
        try {
            byte[] hash = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
