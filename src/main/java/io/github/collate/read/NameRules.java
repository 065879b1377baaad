package io.github.collate.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Files that are not read because of their name alone. */
final class NameRules {

    /** Private keys and secrets under the names that tools give them. */
    private static final Pattern KEYS = Pattern.compile("id_(rsa|dsa|ecdsa|ed25519)(_sk)?"
            + "|.*\\.(pem|key|p8|p12|pfx|jks|keystore|ppk|kdbx|env|ovpn)"
            + "|credentials(\\.(csv|json|ini|xml|ya?ml))?"
            + "|rootkey\\.csv|(.*_)?access_?keys?\\.csv"
            + "|\\.(env(\\..*)?|netrc|npmrc|pypirc|htpasswd|git-credentials)|_netrc");

    /** What editors leave beside a file while they write it, and as a copy of how it was. */
    private static final Pattern SCRAPS =
            Pattern.compile(".*~|#.*#|4913|.*___jb_(tmp|old)___|.*\\.(swp|swo|swx|crswap)");

    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "bmp", "ico", "tif", "tiff", "avif", "heic", "canvas");

    private static final Set<String> DOCUMENTS =
            Set.of("pdf", "doc", "docx", "odt", "rtf", "ppt", "pptx", "xls", "xlsx", "epub", "pages", "one");

    private NameRules() {}

    /** Why a file of that name is not read, if it is not. */
    static Optional<String> refusal(String name) {
        if (mayHoldKey(name)) return Optional.of("may hold a key");
        if (isHidden(name)) return Optional.of("hidden");
        if (isScrap(name)) return Optional.of("an editor's copy");
        if (PICTURES.contains(ending(name))) return Optional.of("a picture");
        return Optional.empty();
    }

    static boolean mayHoldKey(String name) {
        return KEYS.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether an editor made it for itself. */
    static boolean isScrap(String name) {
        return SCRAPS.matcher(name).matches();
    }

    static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    /** Whether an author may well have meant a file of that name to be read as notes, though it is no text. */
    static boolean isDocument(String name) {
        return DOCUMENTS.contains(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
