package io.github.collate.normalise;

import io.github.collate.model.Dropped.Reason;
import io.github.collate.normalise.Mark.Kind;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Running text inside HTML. */
final class HtmlRun {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font",
            "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
            "sup", "time", "tt", "u", "var", "wbr", "picture", "source");

    private final Source source;
    private final int offset;
    private final Links links;
    private RichBuilder out = new RichBuilder();
    private int pictureFrom = -1;
    private int pictureTo = -1;

    HtmlRun(Source source, int offset, Links links) {
        this.source = source;
        this.offset = offset;
        this.links = links;
    }

    static boolean inline(String name) {
        return INLINE.contains(name);
    }

    /** The text of an element, whatever stands in it. */
    Rich all(Element element) {
        walk(element);
        return out.build().trim();
    }

    private void walk(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) text(text);
            else if (child instanceof Element inner && !InlineHtml.mute(inner.normalName())) {
                int depth = open(inner, inner.normalName());
                boolean block = !inline(inner.normalName());
                if (block) apart(inner.sourceRange().startPos());
                walk(inner);
                if (block) apart(inner.sourceRange().startPos());
                close(depth);
            }
        }
    }

    /** Words of two blocks in one cell do not run into each other. */
    private void apart(int at) {
        int from = Math.max(0, at + offset);
        if (out.length() > 0) out.add(' ', from, from + 1);
    }

    void text(TextNode node) {
        int from = node.sourceRange().startPos() + offset;
        int to = node.sourceRange().endPos() + offset;
        if (from < offset + HtmlParts.BODY.length() || to > source.text().length() || to <= from) return;
        Entities.add(out, source.text(), from, to);
    }

    /** Starts an element; gives how many marks were open before. */
    int open(Element element, String name) {
        int depth = out.depth();
        int from = element.sourceRange().startPos() + offset;
        int to = element.sourceRange().endPos() + offset;
        if (name.equals("img")) picture(element, from, to);
        else if (name.equals("br"))
            out.push(Mark.of(Kind.BREAK)).add('\n', from, to).pop();
        else if (name.equals("sup")) out.add('^', from, to);
        else if (name.equals("a")) out.push(Mark.link(links.keep(element.attr("href"))));
        else if (InlineHtml.marks(name)) out.push(Mark.of(InlineHtml.kind(name)));
        return depth;
    }

    void close(int depth) {
        while (out.depth() > depth) out.pop();
    }

    private void picture(Element element, int from, int to) {
        if (pictureFrom < 0) pictureFrom = from;
        pictureTo = to;
        String alt = element.attr("alt");
        if (Phrases.saysMore(alt))
            out.push(Mark.of(Kind.IMAGE)).instead(alt, from, to).pop();
    }

    /** The paragraph so far, and starts another. */
    Optional<Part> take() {
        Rich text = out.build().trim();
        int from = pictureFrom;
        int to = pictureTo;
        out = new RichBuilder();
        pictureFrom = -1;
        if (!text.isEmpty()) {
            return Optional.of(new Part.Para(text, text.from(0), text.to(text.length() - 1)));
        }
        return from < 0 ? Optional.empty() : Optional.of(new Part.Gone(Reason.IMAGE, from, to));
    }
}
