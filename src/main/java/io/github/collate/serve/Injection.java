package io.github.collate.serve;

import java.nio.charset.StandardCharsets;

/** What is put into pages while they are served, and stands in no published one. */
final class Injection {

    private static final String HEAD = "</head>";

    private Injection() {}

    /**
     * A page with the script that hears of changes. A text without a head is given back as it is.
     *
     * @param asks whether there is a page that asks the author, which others may lead to
     */
    static byte[] into(byte[] page, String version, boolean asks) {
        String html = new String(page, StandardCharsets.UTF_8);
        int head = html.indexOf(HEAD);
        if (head < 0) return page;
        String tags =
                "<link rel=\"stylesheet\" href=\"/_collate/reload.css\">\n<script src=\"/_collate/swap.js\" defer></script>\n<script src=\"/_collate/reload.js\" data-version=\""
                        + version + (asks ? "\" data-asks=\"/_collate/review" : "") + "\" defer></script>\n";
        return (html.substring(0, head) + tags + html.substring(head)).getBytes(StandardCharsets.UTF_8);
    }
}
