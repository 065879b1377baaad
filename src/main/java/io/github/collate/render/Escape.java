package io.github.collate.render;

/** Text made safe for HTML, in elements and in quoted attributes alike. */
final class Escape {

    private static final char REPLACEMENT = '\uFFFD';

    private Escape() {}

    /** The text with markup characters escaped and what no HTML document may hold replaced. */
    static String html(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) plain++;
        if (plain == text.length()) return text;
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
        int point;
        for (int at = plain; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            append(out, point);
        }
        return out.toString();
    }

    /** Whether a character stands for itself; most text is nothing else. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"' && c != '\'';
    }

    private static void append(StringBuilder out, int point) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(allowed(point) ? point : REPLACEMENT);
        }
    }

    /** HTML Standard, 13.1.4 "Character references" and 13.2.3.5: no control, surrogate or noncharacter. */
    private static boolean allowed(int point) {
        if (point == '\n' || point == '\t') return true;
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        boolean noncharacter = (point >= 0xFDD0 && point <= 0xFDEF) || (point & 0xFFFE) == 0xFFFE;
        return !Character.isISOControl(point) && !surrogate && !noncharacter;
    }
}
