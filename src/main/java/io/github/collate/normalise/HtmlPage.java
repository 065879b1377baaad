package io.github.collate.normalise;

import io.github.collate.model.Dropped.Reason;
import io.github.collate.model.Problems;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The parts of a saved web page. What frames the page (menus, side notes outside the article, footers, what is hidden) is
 * dropped whole; the rest is read as HTML inside Markdown is.
 */
final class HtmlPage {

    private static final Pattern PROLOGUE =
            Pattern.compile("(?is)\\s*(?:<\\?xml[^<>]{0,500}\\?>\\s*)?(?:<!doctype[^<>]{0,1000}>)?");
    private static final Set<String> MENUS = Set.of("navigation", "menu", "menubar", "tablist", "toolbar", "doc-toc");
    private static final Set<String> MARGINS = Set.of("banner", "contentinfo", "search", "complementary", "dialog");
    private static final String ARTICLE = "main, article, [role=main]";
    private static final int ICON = 3; // words that stand for a picture, as fonts of icons have them
    private static final int LONGEST_TAG =
            4000; // characters; in a longer one, or in one with another in it, a quote was never closed

    private final Source source;
    private final Element body;
    private final int offset = -HtmlParts.BODY.length();
    private final List<Part> gone = new ArrayList<>();

    HtmlPage(Source original, Problems problems) {
        this.source = Runaways.shown(original, problems);
        this.body = HtmlParts.parsed(source, 0, source.text().length());
    }

    List<Part> parts() {
        prologue();
        title();
        List<Element> framing = new ArrayList<>();
        body.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof Element element && frame(element).isPresent()) framing.add(element);
        });
        for (Element element : framing) frame(element).ifPresent(reason -> drop(element, reason));
        markup();
        List<Part> parts = new ArrayList<>(gone); // in front, so that no line takes them for what follows it
        parts.addAll(HtmlParts.below(body, unbroken(), offset, Links.WEB));
        return parts;
    }

    /** The page with blanks for line breaks that mean nothing else in HTML. */
    private Source unbroken() {
        char[] view = source.text().toCharArray();
        body.traverse((NodeVisitor) (node, depth) -> {
            if (!(node instanceof TextNode text) || inSample(text)) return;
            int to = Math.min(view.length, text.sourceRange().endPos() + offset);
            for (int at = Math.max(0, text.sourceRange().startPos() + offset); at < to; at++) {
                if (view[at] == '\n') view[at] = ' ';
            }
        });
        return source.seenAs(view);
    }

    private static boolean inSample(TextNode text) {
        Element parent = text.parent();
        return parent != null && parent.closest("pre") != null;
    }

    private void prologue() {
        Matcher found = PROLOGUE.matcher(source.text());
        if (found.lookingAt()) gone.add(new Part.Gone(Reason.RULE, 0, found.end()));
    }

    /** The page's title is its heading where the page has no other of its rank. */
    private void title() {
        Element title = body.selectFirst("title");
        if (title == null || title.text().isBlank()) return;
        if (body.selectFirst("h1") == null) title.tagName("h1");
        else drop(title, Reason.HEADING);
    }

    /** Why an element belongs to the frame of the page, if it does. */
    private static Optional<Reason> frame(Element element) {
        String role = Wording.lower(element.attr("role"));
        String name = element.normalName();
        if (name.equals("nav") || MENUS.contains(role)) return Optional.of(Reason.CONTENTS);
        boolean margin =
                MARGINS.contains(role) || Set.of("aside", "footer", "header").contains(name);
        if (margin && element.selectFirst("h1") == null && element.closest(ARTICLE) == null) {
            return Optional.of(Reason.LABEL);
        }
        boolean anchor = name.equals("a") && !Chars.wordy(element.text()) && element.selectFirst("img") == null;
        if (HtmlParts.SILENT.contains(name) && !name.equals("title")) return Optional.of(Reason.RULE);
        boolean icon = element.attr("aria-hidden").equalsIgnoreCase("true") && Wording.words(element.text()) <= ICON;
        return anchor || icon ? Optional.of(Reason.RULE) : Optional.empty();
    }

    private void drop(Element element, Reason reason) {
        if (element.closest("body") == null) return; // it went with what it stands in
        int from = element.sourceRange().startPos() + offset;
        int to = HtmlParts.end(element, offset);
        if (from >= 0 && from < to) gone.add(new Part.Gone(reason, from, to));
        element.remove();
    }

    /** Lines that lie inside a tag and hold no words of the page: an attribute on a line of its own is markup. */
    private void markup() {
        BitSet words = new BitSet();
        List<int[]> tags = new ArrayList<>();
        body.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) mark(words, text.sourceRange());
            else if (node instanceof Element element) {
                tag(tags, element.sourceRange());
                tag(tags, element.endSourceRange());
            }
        });
        for (int[] tag : tags) markup(words, tag[0], tag[1]);
    }

    private void mark(BitSet words, Range range) {
        int from = Math.max(0, range.startPos() + offset);
        int to = Math.max(from + 1, range.endPos() + offset);
        int start = source.skipBlank(from, to);
        words.set(source.lineOf(start), source.lineOf(source.trimEnd(start, to) - (start < to ? 1 : 0)) + 1);
    }

    private void tag(List<int[]> tags, Range range) {
        int from = range.startPos() + offset;
        int to = range.endPos() + offset;
        boolean several = range.isTracked() && from >= 0 && source.lineOf(to - 1) > source.lineOf(from);
        if (several && to - from <= LONGEST_TAG && source.text().lastIndexOf('<', to - 1) <= from)
            tags.add(new int[] {from, to});
    }

    private void markup(BitSet words, int from, int to) {
        for (int line = source.lineOf(from); line <= source.lineOf(to - 1); line++) {
            if (!words.get(line)) gone.add(new Part.Gone(Reason.RULE, source.start(line), source.end(line)));
        }
    }
}
