package io.github.collate.normalise;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.collate.normalise.Mark.Kind;
import org.jspecify.annotations.Nullable;

/** The running text of one block of Markdown: flexmark says what is where, the characters come from the source. */
final class InlineParts {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final String source;
    private final Formulas formulas;
    private final Links links;
    private final RichBuilder out = new RichBuilder();
    private final InlineHtml html;

    private InlineParts(String source, Formulas formulas, Links links) {
        this.source = source;
        this.formulas = formulas;
        this.links = links;
        this.html = new InlineHtml(out, links);
    }

    /** The text below a node. */
    static Rich of(Node block, String source, Formulas formulas, Links links) {
        InlineParts parts = new InlineParts(source, formulas, links);
        parts.children(block);
        return parts.out.build().trim();
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (!html.muted() || child instanceof HtmlInline) visit(child);
        }
    }

    private void visit(Node node) {
        if (node instanceof Text) text(node.getChars());
        else if (node instanceof SoftLineBreak) out.add('\n', node.getStartOffset(), node.getEndOffset());
        else if (node instanceof HardLineBreak) breakLine(node);
        else if (node instanceof Code code) code(code.getText());
        else if (node instanceof StrongEmphasis) marked(node, Mark.of(Kind.STRONG));
        else if (node instanceof Emphasis) marked(node, Mark.of(Kind.EMPHASIS));
        else if (node instanceof Strikethrough) marked(node, Mark.of(Kind.STRIKE));
        else if (node instanceof HtmlInline tag) {
            html.tag(tag.getChars().toString(), tag.getStartOffset(), tag.getEndOffset());
        } else if (node instanceof HtmlEntity) entity(node);
        else if (!(node instanceof HtmlInlineComment)) link(node);
    }

    private void link(Node node) {
        if (node instanceof Link link) marked(node, Mark.link(href(link.getUrl())));
        else if (node instanceof AutoLink auto) address(auto.getText(), "");
        else if (node instanceof MailLink mail) address(mail.getText(), "mailto:");
        else if (node instanceof LinkRef ref) reference(ref);
        else if (node instanceof Image || node instanceof ImageRef) image(node);
        else if (node.getFirstChild() != null) around(node);
        else text(node.getChars());
    }

    private void breakLine(Node node) {
        out.push(Mark.of(Kind.BREAK))
                .add('\n', node.getStartOffset(), node.getEndOffset())
                .pop();
    }

    private void marked(Node node, Mark mark) {
        out.push(mark);
        int depth = out.depth();
        children(node);
        html.end(depth);
        out.pop();
    }

    private void code(BasedSequence text) {
        out.push(Mark.of(Kind.CODE));
        for (int i = 0; i < text.length(); i++) {
            int at = text.getIndexOffset(i);
            if (at < 0) continue; // put in by the parser where a quote's mark was taken out
            char c = source.charAt(at);
            out.add(Chars.blank(c) ? ' ' : c, at, at + 1);
        }
        out.pop();
    }

    private void entity(Node node) {
        Entities.add(out, source, node.getStartOffset(), node.getEndOffset());
    }

    private void address(BasedSequence text, String scheme) {
        out.push(Mark.link(href(scheme + text)));
        out.raw(source, text.getStartOffset(), text.getEndOffset());
        out.pop();
    }

    /** A reference that leads nowhere is text in brackets. */
    private void reference(LinkRef ref) {
        @Nullable Reference target = ref.isDefined() ? ref.getReferenceNode(ref.getDocument()) : null;
        if (target == null) around(ref);
        else if (ref.getFirstChild() != null) marked(ref, Mark.link(href(target.getUrl())));
        else address(ref.getReference(), href(target.getUrl()));
    }

    private void image(Node node) {
        String alt = node instanceof Image image
                ? image.getText().toString()
                : ((ImageRef) node).getText().isEmpty()
                        ? ((ImageRef) node).getReference().toString()
                        : ((ImageRef) node).getText().toString();
        if (node instanceof ImageRef ref && !ref.isDefined()) {
            around(node);
            return;
        }
        out.push(Mark.of(Kind.IMAGE));
        if (Phrases.saysMore(alt)) out.instead(alt.replace('\n', ' '), node.getStartOffset(), node.getEndOffset());
        out.pop();
    }

    /** A node as it is written, its children read. */
    private void around(Node node) {
        int at = node.getStartOffset();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            out.raw(source, at, Math.max(at, child.getStartOffset()));
            visit(child);
            at = child.getEndOffset();
        }
        out.raw(source, at, Math.max(at, node.getEndOffset()));
    }

    private void text(BasedSequence chars) {
        int length = chars.length();
        for (int i = 0; i < length; i++) {
            int at = chars.getIndexOffset(i);
            if (at < 0) continue;
            int formula = formulas.endAt(at);
            if (formula > 0) {
                formula(at, formula);
                i += formula - at - 1;
            } else if (!escape(chars, i)) out.add(source.charAt(at), at, at + 1);
        }
    }

    /** Whether the character only takes the meaning from the next one. */
    private static boolean escape(BasedSequence chars, int i) {
        if (chars.charAt(i) != '\\' || i + 1 >= chars.length() || !Chars.in(chars.charAt(i + 1), ESCAPABLE)) {
            return false;
        }
        int before = 0;
        while (before < i && before < 64 && chars.charAt(i - before - 1) == '\\') before++;
        return before % 2 == 0;
    }

    private void formula(int from, int to) {
        out.push(Mark.of(Kind.FORMULA)).raw(source, from + 1, to - 1).pop();
    }

    private String href(CharSequence url) {
        String plain = url instanceof BasedSequence based ? based.unescape() : url.toString();
        return links.keep(plain);
    }
}
