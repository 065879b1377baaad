package io.github.collate.audit;

import io.github.collate.model.Problems;
import io.github.collate.model.Span;
import org.jsoup.nodes.Element;

/** Reports what is wrong with one page, at the author's line where an author wrote it, else at the page's own. */
final class Findings {

    private final Html page;
    private final Sources sources;
    private final Problems problems;

    Findings(Html page, Sources sources, Problems problems) {
        this.page = page;
        this.sources = sources;
        this.problems = problems;
    }

    void at(Element element, String message, String hint) {
        Span own = page.place(element);
        Span span = sources.ofLink(element.attr("href")).orElse(own);
        problems.error(span, message, span.equals(own) ? shown(element) : "", hint);
    }

    void page(String message, String hint) {
        problems.error(Span.at(page.path(), 1), message, "", hint);
    }

    private static String shown(Element element) {
        return element.shallowClone().outerHtml();
    }
}
