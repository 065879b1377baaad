package io.github.collate.render;

import io.github.collate.model.Inline;
import io.github.collate.model.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prints running text. Every case has its own element, all words are escaped, and a link never stands in a link. */
final class InlinePrinter {

    private final Links links;
    private final Set<String> pages;

    /** @param pages paths of the site's pages: a mention of a service without a page stays plain */
    InlinePrinter(Links links, Set<String> pages) {
        this.links = links;
        this.pages = pages;
    }

    /** The HTML of a run of pieces. */
    String print(List<Inline> text) {
        StringBuilder out = new StringBuilder();
        text.forEach(piece -> print(piece, false, out));
        return out.toString();
    }

    /** The HTML of a run of pieces without links, for places that are links or buttons themselves. */
    String printUnlinked(List<Inline> text) {
        StringBuilder out = new StringBuilder();
        text.forEach(piece -> print(piece, true, out));
        return out.toString();
    }

    private void print(Inline piece, boolean linked, StringBuilder out) {
        if (piece instanceof Inline.Text it) out.append(Escape.html(it.text()));
        else if (piece instanceof Inline.Code it) element("code", it.text(), out);
        else if (piece instanceof Inline.Formula it) formula(it.text(), out);
        else if (piece instanceof Inline.Strong it) element("strong", it.children(), linked, out);
        else if (piece instanceof Inline.Emphasis it) element("em", it.children(), linked, out);
        else if (piece instanceof Inline.Strike it) element("s", it.children(), linked, out);
        else if (piece instanceof Inline.Link it) link(it, linked, out);
        else if (piece instanceof Inline.ServiceLink it) mention(it, linked, out);
        else if (piece instanceof Inline.LineBreak) out.append("<br>");
        else throw new IllegalStateException("no element for " + piece.getClass());
    }

    private static void element(String name, String text, StringBuilder out) {
        out.append('<').append(name).append('>').append(Escape.html(text));
        out.append("</").append(name).append('>');
    }

    private static void formula(String text, StringBuilder out) {
        out.append("<code class=\"formula\">").append(Escape.html(text)).append("</code>");
    }

    private void element(String name, List<Inline> children, boolean linked, StringBuilder out) {
        out.append('<').append(name).append('>');
        children.forEach(child -> print(child, linked, out));
        out.append("</").append(name).append('>');
    }

    private void link(Inline.Link link, boolean linked, StringBuilder out) {
        Optional<String> outside = Address.outside(link.href());
        Optional<String> inside = Address.inside(link.href());
        List<Inline> words = link.plain().isBlank() ? List.of(new Inline.Text(link.href())) : link.children();
        String marks = " class=\"outside\" rel=\"noopener noreferrer\"";
        if (outside.isPresent() && !linked) anchor(outside.get(), marks, words, out);
        else if (inside.isPresent() && !linked) anchor(inside.get(), "", words, out);
        else words.forEach(word -> print(word, linked, out));
    }

    private void mention(Inline.ServiceLink mention, boolean linked, StringBuilder out) {
        String path = Page.OfService.pathOf(mention.service());
        if (pages.contains(path) && !linked) anchor(links.to(path), "", mention.children(), out);
        else mention.children().forEach(child -> print(child, linked, out));
    }

    private void anchor(String href, String marks, List<Inline> words, StringBuilder out) {
        out.append("<a href=\"")
                .append(Escape.html(href))
                .append('"')
                .append(marks)
                .append('>');
        words.forEach(word -> print(word, true, out));
        out.append("</a>");
    }
}
