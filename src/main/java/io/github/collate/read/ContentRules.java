package io.github.collate.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files that are not read because of what is in them. */
final class ContentRules {

    /** First bytes of formats that are no text and could pass for it. */
    private static final List<String> MAGIC = List.of(
            "\u0089PNG",
            "\u00FF\u00D8\u00FF",
            "GIF8",
            "%PDF-",
            "PK\u0003\u0004",
            "PK\u0005\u0006",
            "\u001F\u008B",
            "\u007FELF",
            "\u00CA\u00FE\u00BA\u00BE",
            "RIFF",
            "SQLite format 3\0",
            "7z\u00BC\u00AF",
            "\u00D0\u00CF\u0011\u00E0",
            "BZh9",
            "\u00FD7zXZ",
            "{\\rtf",
            "OggS",
            "ID3\u0003",
            "wOF2",
            "wOFF",
            "\0asm");

    private static final Pattern KEY =
            Pattern.compile("-----BEGIN [A-Z0-9 ]*PRIVATE KEY( BLOCK)?-----|PuTTY-User-Key-File-");

    /** As many bytes of a file tell what it is. */
    private static final int LOOK = 64 * 1024;

    private ContentRules() {}

    /** Why a file with these bytes is not read, if it is not. */
    static Optional<String> refusal(byte[] bytes) {
        if (beginsWithKey(bytes)) return Optional.of("may hold a key");
        return isBinary(bytes) ? Optional.of("binary") : Optional.empty();
    }

    static boolean beginsWithKey(byte[] bytes) {
        return KEY.matcher(head(bytes, 200).replace("\u00EF\u00BB\u00BF", "").stripLeading())
                .lookingAt();
    }

    static boolean isBinary(byte[] bytes) {
        String head = head(bytes, LOOK);
        if (MAGIC.stream().anyMatch(head::startsWith)) return true;
        Optional<Encoding> marked = Encoding.of(bytes);
        if (marked.isPresent()) {
            int from = marked.get().bom();
            String text =
                    new String(bytes, from, head.length() - from, marked.get().charset());
            return controls(text) * 10 > text.length() * 3L;
        }
        long controls = controls(head);
        if (controls * 10 > head.length() * 3L) return true;
        boolean many = controls > 3 && controls * 50 > head.length();
        return many && !Utf8.decode(bytes).findings().isEmpty();
    }

    private static long controls(String text) {
        return text.chars()
                .filter(c -> (c < ' ' && "\n\r\t\f\u000B\u001B".indexOf(c) < 0) || c == 0x7F || c == 0xFFFD)
                .count();
    }

    /** The first bytes, one character each. */
    private static String head(byte[] bytes, int count) {
        return new String(bytes, 0, Math.min(bytes.length, count), StandardCharsets.ISO_8859_1);
    }
}
