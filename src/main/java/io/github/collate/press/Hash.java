package io.github.collate.press;

import io.github.collate.model.Theme;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells one thing to print from another. */
final class Hash {

    private Hash() {}

    /** Of a text. */
    static String of(String text) {
        MessageDigest digest = digest();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of all in a theme that a sheet may be made from. */
    static String of(Theme theme) {
        MessageDigest digest = digest();
        theme.files().forEach((path, bytes) -> {
            if (!path.startsWith("print/") && !path.endsWith(".properties")) return;
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
