package io.github.collate.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Checks a page by itself. */
final class PageCheck {

    private static final List<String> NOT_HERE = List.of("style", "iframe", "object", "embed", "base", "form");

    private PageCheck() {}

    static void check(Html html, Findings findings) {
        Document document = html.document();
        headings(document, findings);
        ids(document, findings);
        nothingRuns(document, findings);
        document.select("img:not([alt])")
                .forEach(image -> findings.at(image, "picture without a text", "give it an alt attribute"));
        Element root = document.selectFirst("html");
        if (root == null || root.attr("lang").isBlank()) {
            findings.page("page without a language", "set lang on the html element");
        }
    }

    private static void headings(Document document, Findings findings) {
        if (document.title().isBlank()) findings.page("page without a title", "give the page a title");
        int first = document.select("h1").size();
        if (first != 1) {
            findings.page("page with " + first + " first-level headings", "every page has exactly one");
        }
        Element main = document.selectFirst("main");
        if (main == null || main.text().isBlank() || onlyHeading(main)) {
            findings.page("empty page", "write something on it, or take it away");
        }
    }

    private static boolean onlyHeading(Element main) {
        return main.text().strip().equals(main.select("h1").text().strip());
    }

    private static void ids(Document document, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Element element : document.select("[id]")) {
            if (!seen.add(element.id())) {
                findings.at(element, "duplicate id '" + element.id() + "'", "an id stands once on a page");
            }
        }
    }

    private static void nothingRuns(Document document, Findings findings) {
        for (String name : NOT_HERE) {
            document.select(name)
                    .forEach(element -> findings.at(
                            element, "element '" + name + "' on a page", "the content security policy forbids it"));
        }
        for (Element script : document.select("script")) {
            boolean data = script.attr("type").equals("application/ld+json");
            if (script.attr("src").isEmpty() && !data) {
                findings.at(script, "script inside a page", "put it into a file of the theme");
            }
        }
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                if (key.startsWith("on") || key.equals("style")) {
                    findings.at(element, "attribute '" + key + "' on a page", "the content security policy forbids it");
                }
            }
        }
    }
}
