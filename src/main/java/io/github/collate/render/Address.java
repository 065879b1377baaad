package io.github.collate.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses an author wrote, let through only where they are harmless. Readers have looked at them already; this is the
 * second lock.
 */
final class Address {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
    private static final Pattern LEFT_OUT = Pattern.compile("^(https?://(www\\.)?|mailto:)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEX = Pattern.compile("%[0-9A-Fa-f]{2}.*");

    /** What may stand in an address unescaped, RFC 3986 appendix A, beside letters and digits. */
    private static final String PLAIN = "-._~:/?#@!$&'()*+,;=";

    private Address() {}

    /** A web or mail address, well formed; empty for everything else. */
    static Optional<String> outside(String address) {
        var scheme = SCHEME.matcher(address);
        if (!scheme.matches()) return Optional.empty();
        return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
            case "http", "https" -> parsed(address).filter(Address::namesHost).map(URI::toString);
            case "mailto" -> parsed(address).map(URI::toString);
            default -> Optional.empty();
        };
    }

    /** A path inside the site, relative to the page it stands on; empty for what leads elsewhere. */
    static Optional<String> inside(String address) {
        if (address.isBlank() || address.startsWith("/") || address.contains("\\")) return Optional.empty();
        return parsed(address).filter(uri -> !uri.isAbsolute()).map(URI::toString);
    }

    /** As people write an address down: no scheme, no {@code www.}, no place in the page, no slash at the end. */
    static String shown(String address) {
        String shown = LEFT_OUT.matcher(address).replaceFirst("");
        int place = shown.indexOf('#');
        if (place >= 0) shown = shown.substring(0, place);
        return shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
    }

    private static boolean namesHost(URI uri) {
        return uri.getRawAuthority() != null && !uri.getRawAuthority().contains("%");
    }

    private static Optional<URI> parsed(String address) {
        if (address.codePoints().anyMatch(Character::isISOControl)) return Optional.empty();
        try {
            return Optional.of(new URI(encode(address)));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Escapes what an address cannot hold, and per cent signs that escape nothing. */
    static String encode(String address) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < address.length(); at = address.offsetByCodePoints(at, 1)) {
            int point = address.codePointAt(at);
            boolean escape = point == '%' && HEX.matcher(address.substring(at)).matches();
            if (escape || isPlain(point)) out.appendCodePoint(point);
            else appendEscaped(out, point);
        }
        return out.toString();
    }

    private static boolean isPlain(int point) {
        boolean letter = (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
        return letter || (point >= '0' && point <= '9') || PLAIN.indexOf(point) >= 0;
    }

    private static void appendEscaped(StringBuilder out, int point) {
        for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(String.format(Locale.ROOT, "%02X", octet & 0xFF));
        }
    }
}
