package io.github.collate.audit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Checks the links of a page. Links inside the site are relative and name files, so that the site works the same at a
 * domain's root, below a path, and from a folder; the 404 page alone, which a server shows at any depth, links
 * absolutely.
 */
final class LinkCheck {

    private static final String NOT_FOUND = "404.html";
    private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto");
    private static final Set<String> NO_RESOURCE = Set.of("canonical", "license", "author");

    private final Published site;
    private final Html page;
    private final String baseUrl;
    private final Findings findings;
    /** Where the paths of the page's links lead; most stand on it many times. */
    private final Map<String, String> targets = new HashMap<>();

    LinkCheck(Published site, Html page, String baseUrl, Findings findings) {
        this.site = site;
        this.page = page;
        this.baseUrl = baseUrl;
        this.findings = findings;
    }

    void check() {
        page.document().forEach(element -> {
            String name = element.normalName();
            if (name.equals("a") || name.equals("area")) {
                if (element.hasAttr("href")) check(element, element.attr("href"), true);
            } else if (name.equals("link")) {
                String relation = element.attr("rel").toLowerCase(Locale.ROOT);
                boolean named = relation.equals("alternate");
                if (!NO_RESOURCE.contains(relation)) check(element, element.attr("href"), named);
            } else if (element.hasAttr("src")) {
                check(element, element.attr("src"), false);
            }
        });
    }

    private void check(Element element, String href, boolean mayLeave) {
        URI uri;
        try {
            uri = new URI(href);
        } catch (URISyntaxException e) {
            findings.at(element, "link '" + href + "' is no address", e.getReason());
            return;
        }
        if (page.path().equals(NOT_FOUND) && href.startsWith(baseUrl)) {
            inside(element, href, URI.create(href.substring(baseUrl.length())), NOT_FOUND);
        } else if (uri.getScheme() != null) {
            outside(element, href, uri.getScheme().toLowerCase(Locale.ROOT), mayLeave);
        } else if (href.startsWith("/")) {
            findings.at(
                    element,
                    "link '" + href + "' is bound to the domain's root",
                    "write it relative to the page, so that the site works below any path");
        } else if (page.path().equals(NOT_FOUND) && !href.startsWith("#")) {
            findings.at(element, "relative link '" + href + "' on the 404 page", "a server shows it at any depth");
        } else {
            inside(element, href, uri, page.path());
        }
    }

    private void outside(Element element, String href, String scheme, boolean mayLeave) {
        if (!OUTSIDE.contains(scheme)) {
            findings.at(element, "link '" + href + "' with a scheme that is not allowed", "use https");
        } else if (!mayLeave) {
            findings.at(element, "'" + href + "' would be loaded from outside", "put the file into the theme");
        }
    }

    private void inside(Element element, String href, URI relative, String from) {
        String path = relative.getPath() == null ? "" : relative.getPath();
        String target = path.isEmpty() && href.startsWith("#")
                ? from
                : targets.computeIfAbsent(path, relativePath -> resolve(from, relativePath));
        if ((path.isEmpty() && !href.startsWith("#")) || isFolder(path)) {
            findings.at(
                    element, "link '" + href + "' names a folder", "name the file: a folder has no page on file://");
        } else if (target.startsWith("../") || !site.has(target)) {
            findings.at(element, "broken link '" + href + "'", "no page or file of the site has that path");
        } else if (relative.getFragment() != null && !relative.getFragment().isEmpty()) {
            anchor(element, href, target, relative.getFragment());
        }
    }

    private static boolean isFolder(String path) {
        return path.endsWith("/")
                || path.equals(".")
                || path.equals("..")
                || path.endsWith("/.")
                || path.endsWith("/..");
    }

    private void anchor(Element element, String href, String target, String fragment) {
        if (site.lacks(target, fragment)) {
            findings.at(element, "broken anchor '" + href + "'", "nothing on " + target + " has that id");
        }
    }

    /** The path a relative one leads to from a page; starts with {@code ../} where it leaves the site. */
    private static String resolve(String from, String path) {
        Deque<String> folders = new ArrayDeque<>(List.of(from.split("/")));
        folders.removeLast();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (folders.isEmpty()) return "../" + path;
                folders.removeLast();
            } else if (!part.equals(".")) {
                folders.addLast(part);
            }
        }
        return String.join("/", folders);
    }
}
