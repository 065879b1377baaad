package io.github.collate.render;

import io.github.collate.model.Block;
import io.github.collate.model.Inline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Prints the blocks of a page an author wrote. Good for one page: it keeps the outline of its headings, which start at
 * the second level and never skip one.
 */
final class BlockPrinter {

    private static final int DEEPEST = 6;

    private final InlinePrinter inlines;
    private final Wording wording;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final StringBuilder out = new StringBuilder();

    private BlockPrinter(InlinePrinter inlines, Wording wording) {
        this.inlines = inlines;
        this.wording = wording;
    }

    /** The HTML of a page's blocks. */
    static String print(List<Block> blocks, InlinePrinter inlines, Wording wording) {
        BlockPrinter printer = new BlockPrinter(inlines, wording);
        blocks.forEach(printer::block);
        return printer.out.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading it) heading(it);
        else if (block instanceof Block.Paragraph it) element("p", it.text());
        else if (block instanceof Block.Listing it) listing(it);
        else if (block instanceof Block.Table it) table(it);
        else if (block instanceof Block.Code it) out.append(Code.print(it.language(), it.text(), wording));
        else if (block instanceof Block.Quote it) wrap("blockquote", it.blocks());
        else if (block instanceof Block.Details it) details(it);
        else if (block instanceof Block.Rule) out.append("<hr>\n");
        else throw new IllegalStateException("no element for " + block.getClass());
    }

    private void heading(Block.Heading heading) {
        while (!open.isEmpty() && open.getLast() >= heading.level()) open.removeLast();
        open.addLast(heading.level());
        int level = Math.min(DEEPEST, open.size() + 1);
        out.append("<h")
                .append(level)
                .append(" id=\"")
                .append(Escape.html(heading.anchor()))
                .append("\">");
        out.append(inlines.print(heading.text())).append("</h").append(level).append(">\n");
    }

    private void element(String name, List<Inline> text) {
        out.append('<').append(name).append('>').append(inlines.print(text));
        out.append("</").append(name).append(">\n");
    }

    private void wrap(String name, List<Block> blocks) {
        out.append('<').append(name).append(">\n");
        blocks.forEach(this::block);
        out.append("</").append(name).append(">\n");
    }

    private void listing(Block.Listing list) {
        String name = list.ordered() ? "ol" : "ul";
        out.append('<').append(name);
        if (list.ordered() && list.start() != 1)
            out.append(" start=\"").append(list.start()).append('"');
        out.append(">\n");
        list.items().forEach(this::item);
        out.append("</").append(name).append(">\n");
    }

    /** A lone paragraph is printed without its element, so that short lists stay tight. */
    private void item(Block.Item item) {
        if (item.blocks().size() == 1 && item.blocks().get(0) instanceof Block.Paragraph only) {
            element("li", only.text());
        } else {
            wrap("li", item.blocks());
        }
    }

    private void table(Block.Table table) {
        String label = Escape.html(wording.text("table.label"));
        out.append("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"")
                .append(label)
                .append("\">");
        out.append("<table>\n<thead><tr>");
        table.head().forEach(cell -> cell(cell, cell.isEmpty() ? "td" : "th scope=\"col\""));
        out.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(this::row);
        out.append("</tbody></table></div>\n");
    }

    private void row(List<List<Inline>> row) {
        out.append("<tr>");
        row.forEach(cell -> cell(cell, "td"));
        out.append("</tr>\n");
    }

    private void cell(List<Inline> text, String tag) {
        out.append('<').append(tag).append('>').append(inlines.print(text));
        out.append("</").append(tag, 0, 2).append('>');
    }

    private void details(Block.Details details) {
        out.append("<details>\n<summary>").append(inlines.printUnlinked(details.summary()));
        out.append("</summary>\n");
        details.blocks().forEach(this::block);
        out.append("</details>\n");
    }
}
