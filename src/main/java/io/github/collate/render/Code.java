package io.github.collate.render;

import java.util.Locale;

/** Prints code samples: shown as written, never run, scrolled within their own frame. */
final class Code {

    private Code() {}

    /** @param language the word behind the fence, or empty */
    static String print(String language, String text, Wording wording) {
        String name = plain(language);
        String label = name.isEmpty() ? wording.text("code.label") : wording.text("code.label.language", name);
        StringBuilder out = new StringBuilder("<pre tabindex=\"0\" role=\"group\" aria-label=\"");
        out.append(Escape.html(label)).append("\"><code");
        if (!name.isEmpty()) out.append(" class=\"language-").append(name).append('"');
        // A line break right behind <pre> would be swallowed; behind <code> it is not.
        return out.append('>')
                .append(Escape.html(text))
                .append("</code></pre>\n")
                .toString();
    }

    /** What of the word can name a class: letters, digits, {@code + # . -}. */
    private static String plain(String language) {
        return language.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9+#.-]", "");
    }
}
