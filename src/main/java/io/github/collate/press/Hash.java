package io.github.collate.press;

import io.github.collate.model.Sha256;
import io.github.collate.model.Theme;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** What tells one thing to print from another. */
final class Hash {

    private Hash() {}

    /** Of a text. */
    static String of(String text) {
        return Sha256.of(text);
    }

    /** Of all in a theme that a sheet may be made from. */
    static String of(Theme theme) {
        MessageDigest digest = Sha256.digest();
        theme.files().forEach((path, bytes) -> {
            if (!path.startsWith("print/") && !path.endsWith(".properties")) return;
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
