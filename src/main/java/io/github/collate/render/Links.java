package io.github.collate.render;

import io.github.collate.model.Page;
import io.github.collate.model.Settings;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Addresses of the site's own files, as one page writes them.
 *
 * @param base what leads from the page to the site's root: empty or ending in {@code /}
 */
record Links(String base) {

    /** Relative to the page, but for the page a server shows at any address. */
    static Links from(Page page, Settings settings) {
        if (page instanceof Page.NotFound) return new Links(settings.baseUrl());
        long folders = page.path().chars().filter(c -> c == '/').count();
        return new Links("../".repeat((int) folders));
    }

    /** The address of a file, which may carry an anchor behind {@code #}. */
    public String to(String path) {
        return base + encode(path);
    }

    /** A path with every segment escaped as an address needs it. */
    static String encode(String path) {
        if (isPlain(path)) return path;
        int hash = path.indexOf('#');
        if (hash >= 0) return encode(path.substring(0, hash)) + "#" + Address.encode(path.substring(hash + 1));
        return Arrays.stream(path.split("/", -1)).map(Links::segment).collect(Collectors.joining("/"));
    }

    /** Nearly every path of a site: nothing in it needs escaping. */
    private static boolean isPlain(String path) {
        for (int at = 0; at < path.length(); at++) {
            char c = path.charAt(at);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && "/.-_#".indexOf(c) < 0) return false;
        }
        return path.indexOf('#') == path.lastIndexOf('#');
    }

    /** In a file's name these are letters like any other. */
    private static String segment(String name) {
        String escaped = Address.encode(name.replace("%", "%25"));
        return escaped.replace("?", "%3F").replace("#", "%23").replace(":", "%3A");
    }
}
