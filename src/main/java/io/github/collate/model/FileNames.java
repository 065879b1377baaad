package io.github.collate.model;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * File names as UTF-8, whatever the locale. Java decodes names by the locale, so that under {@code LC_ALL=C} a name with
 * an accent comes out as question marks; the percent-encoded form of a path alone keeps the bytes.
 */
public final class FileNames {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    /** What means the same in every locale. A question mark may stand for anything. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~ -]+");

    private FileNames() {}

    /** The last name of a path; control characters in it become {@code U+FFFD}. */
    public static String of(Path path) {
        String plain = String.valueOf(path.getFileName());
        if (PLAIN.matcher(plain).matches()) return plain;
        String raw = path.toAbsolutePath().toUri().getRawPath();
        String trimmed = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        return decode(trimmed.substring(trimmed.lastIndexOf('/') + 1));
    }

    /** The path of a file below a folder, {@code /} between names; {@code ..} leads upwards. */
    public static Path resolve(Path folder, String relative) {
        String base = folder.toAbsolutePath().toUri().toString();
        String slash = base.endsWith("/") ? "" : "/";
        return Path.of(URI.create(base + slash + encode(relative)));
    }

    private static String decode(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            boolean escaped = raw.charAt(i) == '%';
            bytes.write(escaped ? Integer.parseInt(raw, i + 1, i + 3, 16) : raw.charAt(i));
            if (escaped) i += 2;
        }
        return bytes.toString(StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private static String encode(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(b) >= 0) out.append((char) b);
            else out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return out.toString();
    }
}
