package io.github.collate.render;

import io.github.collate.model.Block;
import io.github.collate.model.Body;
import io.github.collate.model.Inline;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What authors wrote, printed for templates: the only HTML that Pebble does not escape. */
final class Printer {

    private final InlinePrinter inlines;
    private final Wording wording;

    Printer(Links links, Set<String> pages, Wording wording) {
        this(new InlinePrinter(links, pages), wording);
    }

    Printer(InlinePrinter inlines, Wording wording) {
        this.inlines = inlines;
        this.wording = wording;
    }

    /** Running text. */
    public SafeString text(List<Inline> text) {
        return new SafeString(inlines.print(text));
    }

    /** Running text with what is overruled in it struck. */
    public SafeString struck(List<Inline> text, List<Overruled> overruled) {
        if (overruled.isEmpty()) return text(text);
        BitSet struck = Strikes.in(Inline.plain(text), overruled);
        return new SafeString(inlines.print(text, struck, wording.text("overruled")));
    }

    /** A statement as its author has it, wherever it is quoted. */
    public SafeString said(Body body) {
        if (body instanceof Body.Code it) return code(it);
        if (body instanceof Body.Answered it) return new SafeString(print(it.question()) + " " + print(it.answer()));
        if (body instanceof Body.Row it) return new SafeString(row(it));
        if (body instanceof Body.Prose it) return text(it.text());
        throw new IllegalStateException("no words for " + body.getClass());
    }

    private String row(Body.Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.value().isEmpty())
                .map(cell -> (cell.head().isBlank() ? "" : Escape.html(cell.head()) + ": ") + print(cell.value()))
                .collect(Collectors.joining("; "));
    }

    private String print(List<Inline> text) {
        return inlines.print(text);
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
