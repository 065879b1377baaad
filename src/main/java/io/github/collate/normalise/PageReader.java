package io.github.collate.normalise;

import io.github.collate.model.Block;
import io.github.collate.model.Inline;
import io.github.collate.model.PlainPage;
import io.github.collate.model.Problems;
import io.github.collate.model.Span;
import io.github.collate.normalise.ShapeReader.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a plain page: the same parts as a note's, as blocks instead of statements. */
final class PageReader {

    private final Source source;
    private final Slugs slugs = new Slugs();

    PageReader(Source source) {
        this.source = source;
    }

    PlainPage read(Problems problems) {
        Overlay overlay = new Overlay(source).addAll(FrontMatter.parts(source));
        Reading reading = MarkdownText.read(source, overlay, Links.WEB_AND_RELATIVE, problems, Bounded.LIMIT);
        List<Part> parts = Hidden.shown(source, reading);
        int matter = FrontMatter.end(source);
        List<Part> shown = new ArrayList<>(parts.stream()
                .filter(part -> source.lineOf(part.from()) >= matter)
                .toList());
        String title = title(shown);
        String path = source.note().file();
        String html = path.endsWith(".md") ? path.substring(0, path.length() - 3) + ".html" : path + ".html";
        return new PlainPage(html, source.note().shown(), title, blocks(shown));
    }

    /** The page's title; the heading that gives it is taken off the page. */
    private String title(List<Part> parts) {
        Optional<Part.Title> first = parts.stream()
                .filter(part ->
                        part instanceof Part.Title title && !title.text().isEmpty())
                .map(Part.Title.class::cast)
                .findFirst();
        Optional<String> given = FrontMatter.title(source);
        boolean heads = first.isPresent() && first.get() == parts.get(0);
        if (heads && (given.isEmpty() || given.get().equals(first.get().text().plain()))) parts.remove(0);
        return given.or(() -> first.map(title -> title.text().plain())).orElseGet(this::fileName);
    }

    private String fileName() {
        String path = source.note().file();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }

    private List<Block> blocks(List<Part> parts) {
        List<Block> blocks = new ArrayList<>();
        for (Part part : parts) block(part).ifPresent(blocks::add);
        return blocks;
    }

    private Optional<Block> block(Part part) {
        Span span = source.span(part.from(), part.to());
        if (part instanceof Part.Title title) return heading(title, span);
        if (part instanceof Part.Para para) return paragraph(para, span);
        if (part instanceof Part.Items list) return Optional.of(listing(list, span));
        if (part instanceof Part.Grid grid) return Optional.of(table(grid, span));
        if (part instanceof Part.Sample code) return Optional.of(new Block.Code(code.language(), code.code(), span));
        if (part instanceof Part.Cited cited) return Optional.of(new Block.Quote(blocks(cited.parts()), span));
        if (part instanceof Part.Led led) {
            return Optional.of(new Block.Details(led.words().inlines(), blocks(led.parts()), span));
        }
        boolean rule = Lines.ruler(source.raw(part.from(), part.to()))
                || Wording.lower(source.raw(part.from(), part.to())).startsWith("<hr");
        return rule ? Optional.of(new Block.Rule(span)) : Optional.empty();
    }

    private Optional<Block> heading(Part.Title title, Span span) {
        if (title.text().isEmpty()) return Optional.empty();
        String anchor = slugs.of(title.text().plain());
        return Optional.of(new Block.Heading(
                Math.min(6, title.level()), anchor, title.text().inlines(), span));
    }

    private static Optional<Block> paragraph(Part.Para para, Span span) {
        List<Inline> text = Addresses.linked(para.text()).inlines();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(text, span));
    }

    private Block listing(Part.Items list, Span span) {
        List<Block.Item> items = list.items().stream()
                .map(item -> new Block.Item(blocks(item.parts()), source.span(item.from(), item.to())))
                .toList();
        return new Block.Listing(list.ordered(), list.start(), items, span);
    }

    /** Every row as wide as the widest. */
    private static Block table(Part.Grid grid, Span span) {
        List<Part.Line> all = new ArrayList<>(grid.head());
        all.addAll(grid.rows());
        int width = all.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        List<List<Inline>> head = grid.head().isEmpty()
                ? wide(List.of(), width)
                : wide(grid.head().get(grid.head().size() - 1).cells(), width);
        return new Block.Table(
                head,
                grid.rows().stream().map(line -> wide(line.cells(), width)).toList(),
                span);
    }

    private static List<List<Inline>> wide(List<Rich> cells, int width) {
        List<List<Inline>> row = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            row.add(i < cells.size() ? Addresses.linked(cells.get(i)).inlines() : List.of());
        }
        return row;
    }
}
