package io.github.collate.normalise;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.collate.model.Dropped.Reason;
import java.util.ArrayList;
import java.util.List;

/** The parts of a Markdown text. */
final class MarkdownParts {

    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()))
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.WITH_CAPTION, false)
                    .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, false))
            .build();
    private static final int HEADING = 100;

    private final Source source;
    private final Formulas formulas;
    private final Links links;

    private MarkdownParts(Source source, Formulas formulas, Links links) {
        this.source = source;
        this.formulas = formulas;
        this.links = links;
    }

    /**
     * Parses a text.
     *
     * @param structure the text with what the parser must not see made harmless, offsets kept
     */
    static List<Part> of(Source source, char[] structure, Formulas formulas, Links links) {
        Node document = PARSER.parse(BasedSequence.of(new String(structure)));
        return new MarkdownParts(source, formulas, links).siblings(new Siblings(document));
    }

    /** Parts up to the end of the siblings, or to the end of the fold they stand in. */
    private List<Part> siblings(Siblings nodes) {
        List<Part> parts = new ArrayList<>();
        while (nodes.more()) {
            Node node = nodes.take();
            if (node instanceof HtmlBlockBase && nodes.inFold() && Folds.closes(node.getChars())) {
                nodes.close(to(node));
                break;
            }
            add(parts, node, nodes);
        }
        return parts;
    }

    private void add(List<Part> parts, Node node, Siblings nodes) {
        int from = from(node);
        int to = to(node);
        if (from >= to) return;
        if (node instanceof Heading heading) title(parts, heading, from, to);
        else if (node instanceof ListBlock list) parts.add(items(list, from, to));
        else if (node instanceof FencedCodeBlock fence) parts.add(fenced(fence, from, to));
        else if (node instanceof IndentedCodeBlock code) parts.add(new Part.Sample("", lines(code), from, to));
        else if (node instanceof BlockQuote) parts.add(new Part.Cited(siblings(new Siblings(node)), from, to));
        else if (node instanceof TableBlock table) parts.add(new MarkdownGrid(source, this::rich).of(table, from, to));
        else if (node instanceof ThematicBreak) parts.add(new Part.Gone(Reason.RULE, from, to));
        else if (node instanceof Reference) parts.add(new Part.Gone(Reason.LINK, from, to));
        else if (node instanceof HtmlBlockBase && Folds.runsAway(source.raw(from, to))) {
            parts.add(new Part.Para(RichBuilder.plain(source, from, to), from, to));
        } else if (node instanceof HtmlCommentBlock) parts.add(comment(from, to));
        else if (node instanceof HtmlBlockBase) html(parts, node, nodes);
        else if (node instanceof Paragraph) parts.add(new Part.Para(rich(node), from, to));
        else parts.add(new Part.Para(RichBuilder.plain(source, from, to), from, to));
    }

    private Rich rich(Node node) {
        return InlineParts.of(node, source.text(), formulas, links);
    }

    /** A line of dashes below a paragraph makes it a heading, which its author seldom meant where it is long. */
    private void title(List<Part> parts, Heading heading, int from, int to) {
        Rich text = rich(heading);
        boolean meant = heading.isAtxHeading()
                || (text.length() <= HEADING && !text.text().contains("\n"));
        if (meant) {
            parts.add(new Part.Title(heading.getLevel(), text, from, to));
            return;
        }
        int end = text.to(text.length() - 1);
        parts.add(new Part.Para(text, from, end));
        int ruler = source.skipBlank(Math.max(end, source.start(source.lineOf(to - 1))), to);
        if (ruler < to) parts.add(new Part.Gone(Reason.RULE, ruler, to));
    }

    private Part items(ListBlock list, int from, int to) {
        List<Part.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Part.Item(siblings(new Siblings(item)), from(item), to(item)));
        }
        int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
        return Nesting.byColumn(new Part.Items(!(list instanceof BulletList), start, items, from, to), source);
    }

    private Part fenced(FencedCodeBlock fence, int from, int to) {
        String info = fence.getInfo().toString().strip();
        int blank = info.indexOf(' ');
        return new Part.Sample(blank < 0 ? info : info.substring(0, blank), lines(fence), from, to);
    }

    private String lines(Block code) {
        StringBuilder out = new StringBuilder();
        for (BasedSequence line : code.getContentLines()) {
            int from = line.getStartOffset();
            int end = source.end(source.lineOf(from));
            out.append(source.raw(from, Math.max(from, Math.min(end, line.getEndOffset()))))
                    .append('\n');
        }
        return out.toString().stripTrailing();
    }

    private Part comment(int from, int to) {
        boolean open = Phrases.todo(source.raw(from, to));
        return new Part.Gone(open ? Reason.TODO : Reason.RULE, from, to);
    }

    /** HTML; where it opens a fold that a later block closes, what stands between belongs into the fold. */
    private void html(List<Part> parts, Node node, Siblings nodes) {
        List<Part> found = HtmlParts.of(source, from(node), to(node), links);
        boolean opens = nodes.mayOpen() && Folds.opens(node.getChars()) && !found.isEmpty();
        if (opens && found.get(found.size() - 1) instanceof Part.Led led && led.folded()) {
            parts.addAll(found.subList(0, found.size() - 1));
            nodes.open();
            List<Part> below = new ArrayList<>(led.parts());
            below.addAll(siblings(nodes));
            int to = Math.max(
                    led.to(),
                    Math.max(
                            nodes.closedAt(),
                            below.isEmpty() ? 0 : below.get(below.size() - 1).to()));
            parts.add(new Part.Led(led.words(), true, below, led.from(), led.until(), to));
        } else parts.addAll(found);
    }

    private int from(Node node) {
        return source.skipBlank(node.getStartOffset(), node.getEndOffset());
    }

    private int to(Node node) {
        return source.trimEnd(node.getStartOffset(), node.getEndOffset());
    }
}
