package io.github.collate.normalise;

import io.github.collate.model.Block;
import io.github.collate.model.Body;
import io.github.collate.model.Dropped;
import io.github.collate.model.Inline;
import io.github.collate.model.Normalised;
import io.github.collate.model.PlainPage;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Results as the examples of the specification write them. */
final class Shown {

    private Shown() {}

    /** Statements and dropped lines in the order of their place. */
    static String of(Normalised result) {
        Map<Span, String> lines = new TreeMap<>(Comparator.naturalOrder());
        result.statements().forEach(said -> lines.merge(said.span(), of(said), (a, b) -> a + "\n" + b));
        result.dropped().forEach(gone -> lines.merge(gone.span(), of(gone), (a, b) -> a + "\n" + b));
        return lines.values().stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String of(Statement said) {
        String headings = said.headings().isEmpty() ? "" : " [" + String.join(" > ", said.headings()) + "]";
        String parents = said.parents().isEmpty() ? "" : " {" + String.join(" > ", said.parents()) + "}";
        return lines(said.span()) + headings + parents + " " + of(said.body());
    }

    private static String of(Dropped gone) {
        return lines(gone.span()) + " -- " + gone.reason().name().toLowerCase(Locale.ROOT);
    }

    private static String lines(Span span) {
        return span.line() == span.endLine() ? "" + span.line() : span.line() + "-" + span.endLine();
    }

    private static String of(Body body) {
        if (body instanceof Body.Prose prose) return of(prose.text());
        if (body instanceof Body.Code code)
            return "code " + code.language() + "(" + code.text().replace("\n", "⏎") + ")";
        if (body instanceof Body.Answered pair) return "Q " + of(pair.question()) + " A " + of(pair.answer());
        return ((Body.Row) body)
                .cells().stream()
                        .map(cell -> cell.head() + "=" + of(cell.value()))
                        .collect(Collectors.joining(" | ", "row ", ""));
    }

    static String of(List<Inline> text) {
        return text.stream().map(Shown::of).collect(Collectors.joining());
    }

    private static String of(Inline piece) {
        if (piece instanceof Inline.Code code) return "`" + code.text() + "`";
        if (piece instanceof Inline.Formula formula) return "$" + formula.text() + "$";
        if (piece instanceof Inline.Strong strong) return "**" + of(strong.children()) + "**";
        if (piece instanceof Inline.Emphasis emphasis) return "_" + of(emphasis.children()) + "_";
        if (piece instanceof Inline.Strike strike) return "~" + of(strike.children()) + "~";
        if (piece instanceof Inline.Link link) return "[" + of(link.children()) + "](" + link.href() + ")";
        return piece instanceof Inline.LineBreak ? "⏎" : piece.plain();
    }

    /** A page, a block on each line, deeper ones indented. */
    static String of(PlainPage page) {
        List<String> lines = new ArrayList<>();
        lines.add(page.path() + ": " + page.title());
        page.blocks().forEach(block -> block(block, "  ", lines));
        return String.join("\n", lines) + "\n";
    }

    private static void block(Block block, String indent, List<String> lines) {
        String name = block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        if (block instanceof Block.Heading heading) {
            lines.add(indent + "heading " + heading.level() + " #" + heading.anchor() + " " + of(heading.text()));
        } else if (block instanceof Block.Paragraph paragraph) lines.add(indent + of(paragraph.text()));
        else if (block instanceof Block.Code code)
            lines.add(indent + "code " + code.language() + "(" + code.text().replace("\n", "⏎") + ")");
        else if (block instanceof Block.Rule) lines.add(indent + name);
        else if (block instanceof Block.Quote quote) inner(name, quote.blocks(), indent, lines);
        else if (block instanceof Block.Details details)
            inner("details " + of(details.summary()), details.blocks(), indent, lines);
        else if (block instanceof Block.Listing list) {
            lines.add(indent + (list.ordered() ? "numbers from " + list.start() : "bullets"));
            list.items().forEach(item -> inner("-", item.blocks(), indent + "  ", lines));
        } else if (block instanceof Block.Table table) {
            lines.add(indent + "table " + table.head().stream().map(Shown::of).collect(Collectors.joining(" | ")));
            table.rows()
                    .forEach(row -> lines.add(
                            indent + "  " + row.stream().map(Shown::of).collect(Collectors.joining(" | "))));
        }
    }

    private static void inner(String name, List<Block> blocks, String indent, List<String> lines) {
        lines.add(indent + name);
        blocks.forEach(block -> block(block, indent + "  ", lines));
    }
}
