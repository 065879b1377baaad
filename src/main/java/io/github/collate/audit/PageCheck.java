package io.github.collate.audit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Checks a page by itself. */
final class PageCheck {

    private static final Set<String> NOT_HERE = Set.of("style", "iframe", "object", "embed", "base", "form");

    private final Set<String> ids = new HashSet<>();
    private final Findings findings;

    private PageCheck(Findings findings) {
        this.findings = findings;
    }

    static void check(Html html, Findings findings) {
        headings(html.document(), findings);
        html.document().forEach(new PageCheck(findings)::check);
    }

    private static void headings(Document document, Findings findings) {
        if (document.title().isBlank()) findings.page("page without a title", "give the page a title");
        int first = document.getElementsByTag("h1").size();
        if (first != 1) {
            findings.page("page with " + first + " first-level headings", "every page has exactly one");
        }
        Element main = document.selectFirst("main");
        if (main == null || isEmpty(main)) {
            findings.page("empty page", "write something on it, or take it away");
        }
        Element root = document.selectFirst("html");
        if (root == null || root.attr("lang").isBlank()) {
            findings.page("page without a language", "set lang on the html element");
        }
    }

    private static boolean isEmpty(Element main) {
        return main.stream()
                .filter(element -> element.closest("h1") == null)
                .allMatch(element -> element.ownText().isBlank());
    }

    private void check(Element element) {
        String name = element.normalName();
        if (NOT_HERE.contains(name)) {
            findings.at(element, "element '" + name + "' on a page", "the content security policy forbids it");
        }
        if (name.equals("img") && !element.hasAttr("alt")) {
            findings.at(element, "picture without a text", "give it an alt attribute");
        }
        if (name.equals("script")
                && !element.hasAttr("src")
                && !element.attr("type").equals("application/ld+json")) {
            findings.at(element, "script inside a page", "put it into a file of the theme");
        }
        if (!element.id().isEmpty() && !ids.add(element.id())) {
            findings.at(element, "duplicate id '" + element.id() + "'", "an id stands once on a page");
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.startsWith("on") || key.equals("style")) {
                findings.at(element, "attribute '" + key + "' on a page", "the content security policy forbids it");
            }
        }
    }
}
