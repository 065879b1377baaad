package io.github.collate.normalise;

import io.github.collate.model.Dropped.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A block of HTML as the same parts that Markdown gives. What it cannot place says nothing or is text. */
final class HtmlParts {

    static final String BODY = "<body>"; // else scripts and styles would be moved to the head
    private static final int DEEPEST = 200;
    /** Elements that say nothing. */
    static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "template",
            "noscript",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "head",
            "meta",
            "link",
            "base",
            "title",
            "input",
            "select",
            "textarea",
            "button",
            "map");

    private final Source source;
    private final int offset;
    private final Links links;
    private final List<Part> parts = new ArrayList<>();
    private final HtmlRun run;

    private HtmlParts(Source source, int offset, Links links) {
        this.source = source;
        this.offset = offset;
        this.links = links;
        this.run = new HtmlRun(source, offset, links);
    }

    /** The parts of a stretch of HTML. */
    static List<Part> of(Source source, int from, int to, Links links) {
        return below(parsed(source, from, to), source, from - BODY.length(), links);
    }

    /** A stretch of HTML as a tree; the places of its nodes count from the stretch's start less {@link #BODY}. */
    static Element parsed(Source source, int from, int to) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        return Jsoup.parse(BODY + source.raw(from, to), "", parser).body();
    }

    /** The words of a stretch of HTML, whatever stands in it. */
    static Rich words(Source source, int from, int to, Links links) {
        return new HtmlRun(source, from - BODY.length(), links).all(parsed(source, from, to));
    }

    /** The parts below an element. */
    static List<Part> below(Element element, Source source, int offset, Links links) {
        HtmlParts parts = new HtmlParts(source, offset, links);
        parts.children(element);
        parts.flush();
        return parts.parts;
    }

    private List<Part> below(Element element) {
        return below(element, source, offset, links);
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) run.text(text);
            else if (child instanceof Comment) gone(Reason.RULE, child);
            else if (child instanceof Element inner) element(inner);
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (SILENT.contains(name)) gone(Reason.RULE, element);
        else if (HtmlRun.inline(name)) inline(element, name);
        else {
            flush();
            block(element, name);
            flush();
        }
    }

    private void inline(Element element, String name) {
        int depth = run.open(element, name);
        children(element);
        run.close(depth);
    }

    private void block(Element element, String name) {
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> title(element, name.charAt(1) - '0');
            case "ul", "ol" -> items(element, name.equals("ol"));
            case "table" -> table(element);
            case "pre" -> sample(element);
            case "blockquote" -> parts.add(new Part.Cited(below(element), from(element), to(element)));
            case "hr" -> gone(Reason.RULE, element);
            case "details" -> details(element);
            case "dl" -> terms(element);
            default -> children(element);
        }
    }

    /** A table below its caption; one that only lays out a page is none. */
    private void table(Element element) {
        if (HtmlGrid.layout(element)) {
            children(element);
            return;
        }
        Optional<Part> grid = HtmlGrid.of(element, offset, this::cell);
        Element caption = element.selectFirst("> caption");
        if (caption == null || grid.isEmpty()) grid.ifPresent(parts::add);
        else {
            List<Part> below = List.of(grid.get());
            parts.add(new Part.Led(cell(caption), false, below, from(caption), to(caption), to(element)));
        }
    }

    private Rich cell(Element element) {
        HtmlRun inner = new HtmlRun(source, offset, links);
        return inner.all(element);
    }

    private void title(Element element, int level) {
        parts.add(new Part.Title(level, cell(element), from(element), to(element)));
    }

    private void items(Element element, boolean ordered) {
        List<Part.Item> items = new ArrayList<>();
        for (Element child : element.children()) {
            items.add(new Part.Item(below(child), from(child), to(child)));
        }
        if (!items.isEmpty()) parts.add(new Part.Items(ordered, 1, items, from(element), to(element)));
    }

    private void sample(Element element) {
        Rich code = cell(element);
        parts.add(new Part.Sample("", code.text().strip(), from(element), to(element)));
    }

    private void details(Element element) {
        Element summary = element.selectFirst("> summary");
        Rich words = summary == null ? Rich.EMPTY : cell(summary);
        int from = summary == null ? from(element) : from(summary);
        int until = summary == null ? Math.min(from + 1, to(element)) : to(summary);
        List<Part> below = new ArrayList<>(below(element));
        below.removeIf(part -> part.to() <= until);
        parts.add(new Part.Led(words, true, below, from, until, to(element)));
    }

    /** A term leads its description. */
    private void terms(Element element) {
        List<Element> children = element.children();
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            boolean leads = child.normalName().equals("dt")
                    && i + 1 < children.size()
                    && children.get(i + 1).normalName().equals("dd");
            if (leads) {
                Element described = children.get(++i);
                parts.add(new Part.Led(
                        cell(child),
                        false,
                        below(described),
                        from(child),
                        to(child),
                        Math.max(to(child), to(described))));
            } else parts.addAll(below(child));
        }
    }

    private void gone(Reason reason, Node node) {
        flush();
        parts.add(new Part.Gone(reason, from(node), to(node)));
    }

    private void flush() {
        run.take().ifPresent(parts::add);
    }

    private int from(Node node) {
        return Math.max(BODY.length(), node.sourceRange().startPos()) + offset;
    }

    private int to(Node node) {
        return end(node, offset);
    }

    /** Where a node ends: its end tag, else its last child, else its start tag. */
    static int end(Node node, int offset) {
        int end = node.sourceRange().endPos();
        if (node instanceof Element element && element.endSourceRange().isTracked()) {
            end = Math.max(end, element.endSourceRange().endPos());
        }
        Node last = node;
        while (last.childNodeSize() > 0) {
            last = last.childNode(last.childNodeSize() - 1);
            end = Math.max(end, last.sourceRange().endPos());
        }
        return Math.max(BODY.length() + 1, end) + offset;
    }
}
