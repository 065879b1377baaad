package io.github.collate.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A one-byte code page, both ways. Bytes it leaves undefined stand for the control character of the same number. */
final class CodePage {

    /** Western European. */
    static final CodePage WINDOWS_1252 = new CodePage("windows-1252");

    /** Central European: what a Polish, Czech or Hungarian desktop takes for the text's encoding. */
    static final CodePage WINDOWS_1250 = new CodePage("windows-1250");

    private final char[] chars = new char[256];
    private final Map<Character, Integer> bytes = new HashMap<>();

    private CodePage(String name) {
        Charset charset = Charset.forName(name);
        for (int b = 0; b < 256; b++) {
            String text = new String(new byte[] {(byte) b}, charset);
            chars[b] = text.equals("\uFFFD") ? (char) b : text.charAt(0);
        }
        for (int b = 0x80; b < 0xA0; b++) bytes.put((char) b, b);
        for (int b = 0x80; b < 256; b++) bytes.put(chars[b], b);
    }

    /** The character of a byte. */
    char decode(byte b) {
        return chars[b & 0xFF];
    }

    /** The text of bytes. */
    String decode(byte[] from) {
        StringBuilder out = new StringBuilder(from.length);
        for (byte b : from) out.append(decode(b));
        return out.toString();
    }

    /** The byte of a character, 128 to 255, or -1 where the page has none there. */
    int encode(char c) {
        return bytes.getOrDefault(c, -1);
    }

    /** What the stretch would be, had its bytes been read as UTF-8; empty where that gives no text. */
    String asUtf8(String text, int from, int length) {
        byte[] raw = new byte[length];
        for (int i = 0; i < length; i++) raw[i] = (byte) encode(text.charAt(from + i));
        String decoded = new String(raw, StandardCharsets.UTF_8);
        return decoded.codePointCount(0, decoded.length()) == 1 && !decoded.equals("\uFFFD") ? decoded : "";
    }
}
