package io.github.collate.audit;

import io.github.collate.model.Problems;
import io.github.collate.model.Span;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** Reports what is wrong with one page, at the author's line where an author wrote it, else at the page's own. */
final class Findings {

    private final Html page;
    private final Sources sources;
    private final Problems problems;
    private final IdentityHashMap<Element, Range.Position> elements = new IdentityHashMap<>();

    Findings(Html page, Sources sources, Problems problems) {
        this.page = page;
        this.sources = sources;
        this.problems = problems;
    }

    void at(Element element, String message, String hint) {
        Span own = place(element);
        Span span = sources.ofLink(element.attr("href")).orElse(own);
        problems.error(span, message, span.equals(own) ? shown(element) : "", hint);
    }

    void page(String message, String hint) {
        problems.error(Span.at(page.path(), 1), message, "", hint);
    }

    /** Where an element stands; the page is read again for the first one, since positions cost as much as parsing. */
    private Span place(Element element) {
        if (elements.isEmpty()) {
            Document again = Parser.htmlParser().setTrackPosition(true).parseInput(page.source(), "");
            Iterator<Element> placed = again.getAllElements().iterator();
            for (Element original : page.document().getAllElements()) {
                elements.put(original, placed.next().sourceRange().start());
            }
        }
        Range.Position start = Objects.requireNonNull(elements.get(element));
        return Span.at(page.path(), Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
    }

    private static String shown(Element element) {
        return element.shallowClone().outerHtml();
    }
}
