package io.github.collate.render;

import io.github.collate.model.Inline;
import io.github.collate.model.Page;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Prints running text. Every case has its own element, all words are escaped, and a link never stands in a link. */
final class InlinePrinter {

    private final Links links;
    private final Set<String> pages;
    private final boolean onPaper;

    /** @param pages paths of the site's pages: a mention of a service without a page stays plain */
    InlinePrinter(Links links, Set<String> pages) {
        this(links, pages, false);
    }

    private InlinePrinter(Links links, Set<String> pages, boolean onPaper) {
        this.links = links;
        this.pages = pages;
        this.onPaper = onPaper;
    }

    /** For paper, where nobody can follow a link: the address of an outside one stands behind it. */
    static InlinePrinter forPaper(Links links) {
        return new InlinePrinter(links, Set.of(), true);
    }

    /** The HTML of a run of pieces. */
    String print(List<Inline> text) {
        return print(text, Strikes.NONE, "");
    }

    /**
     * The HTML of a run of pieces, some of it struck.
     *
     * @param struck characters of the plain text
     * @param before words that lead into what is struck, for people who do not see the line
     */
    String print(List<Inline> text, BitSet struck, String before) {
        return new Run(false, struck, before).print(text);
    }

    /** The HTML of a run of pieces without links, for places that are links or buttons themselves. */
    String printUnlinked(List<Inline> text) {
        return new Run(true, Strikes.NONE, "").print(text);
    }

    /** One run being printed; counts the characters of its plain text. */
    private final class Run {
        private final boolean plain;
        private final BitSet struck;
        private final String before;
        private final StringBuilder out = new StringBuilder();
        private int at;

        Run(boolean plain, BitSet struck, String before) {
            this.plain = plain;
            this.struck = struck;
            this.before = before;
        }

        String print(List<Inline> text) {
            print(text, plain);
            return out.toString();
        }

        private void print(List<Inline> text, boolean linked) {
            text.forEach(piece -> print(piece, linked));
        }

        private void print(Inline piece, boolean linked) {
            if (piece instanceof Inline.Text it) words(it.text());
            else if (piece instanceof Inline.Code it) element("<code>", it.text(), "</code>");
            else if (piece instanceof Inline.Formula it) element("<code class=\"formula\">", it.text(), "</code>");
            else if (piece instanceof Inline.Strong it) element("strong", it.children(), linked);
            else if (piece instanceof Inline.Emphasis it) element("em", it.children(), linked);
            else if (piece instanceof Inline.Strike it) element("s", it.children(), linked);
            else if (piece instanceof Inline.Link it) link(it, linked);
            else if (piece instanceof Inline.ServiceLink it) mention(it, linked);
            else if (piece instanceof Inline.LineBreak it) breakLine(it);
            else throw new IllegalStateException("no element for " + piece.getClass());
        }

        private void breakLine(Inline.LineBreak piece) {
            out.append("<br>");
            at += piece.plain().length();
        }

        private void element(String start, String text, String end) {
            out.append(start);
            words(text);
            out.append(end);
        }

        private void element(String name, List<Inline> children, boolean linked) {
            out.append('<').append(name).append('>');
            print(children, linked);
            out.append("</").append(name).append('>');
        }

        /** Escaped words; where they are struck, in elements that open and close within them. */
        private void words(String text) {
            int end = at + text.length();
            int done = 0;
            for (int from = struck.nextSetBit(at); from >= 0 && from < end; from = struck.nextSetBit(at + done)) {
                int to = Math.min(end, struck.nextClearBit(from));
                out.append(Escape.html(text.substring(done, from - at))).append("<del>");
                boolean opens = from == 0 || !struck.get(from - 1);
                if (opens)
                    out.append("<span class=\"hidden\">")
                            .append(Escape.html(before))
                            .append(" </span>");
                done = to - at;
                out.append(Escape.html(text.substring(from - at, done))).append("</del>");
            }
            out.append(Escape.html(text.substring(done)));
            at = end;
        }

        private void link(Inline.Link link, boolean linked) {
            Optional<String> outside = Address.outside(link.href());
            Optional<String> inside = Address.inside(link.href());
            String marks = " class=\"outside\" rel=\"noopener noreferrer\"";
            if (outside.isPresent() && !linked) open(outside.get(), marks);
            else if (inside.isPresent() && !linked) open(inside.get(), "");
            if (link.plain().isBlank()) {
                out.append(Escape.html(link.href()));
                at += link.plain().length();
            } else {
                print(link.children(), linked || outside.isPresent() || inside.isPresent());
            }
            if (!linked && (outside.isPresent() || inside.isPresent())) out.append("</a>");
            if (onPaper) outside.map(Address::shown).ifPresent(address -> address(address, link.plain()));
        }

        private void address(String address, String said) {
            if (said.isBlank() || said.contains(address)) return;
            out.append(" <span class=\"to\">").append(Escape.html(address)).append("</span>");
        }

        private void mention(Inline.ServiceLink mention, boolean linked) {
            String path = Page.OfService.pathOf(mention.service());
            boolean leads = pages.contains(path) && !linked;
            if (leads) open(links.to(path), "");
            print(mention.children(), linked || leads);
            if (leads) out.append("</a>");
        }

        private void open(String href, String marks) {
            out.append("<a href=\"")
                    .append(Escape.html(href))
                    .append('"')
                    .append(marks)
                    .append('>');
        }
    }
}
