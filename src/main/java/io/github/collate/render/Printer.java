package io.github.collate.render;

import io.github.collate.model.Block;
import io.github.collate.model.Body;
import io.github.collate.model.Inline;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import java.util.Set;

/** What authors wrote, printed for templates: the only HTML that Pebble does not escape. */
final class Printer {

    private final InlinePrinter inlines;
    private final Wording wording;

    Printer(Links links, Set<String> pages, Wording wording) {
        this.inlines = new InlinePrinter(links, pages);
        this.wording = wording;
    }

    /** Running text. */
    public SafeString text(List<Inline> text) {
        return new SafeString(inlines.print(text));
    }

    /** The blocks of a page an author wrote. */
    public SafeString blocks(List<Block> blocks) {
        return new SafeString(BlockPrinter.print(blocks, inlines, wording));
    }

    /** A code sample. */
    public SafeString code(Body.Code code) {
        return new SafeString(Code.print(code.language(), code.text(), wording));
    }
}
