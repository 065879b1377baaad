package io.github.collate.compose;

import io.github.collate.model.Block;
import io.github.collate.model.Inline;
import io.github.collate.model.PlainPage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts an author's page at its headings, so that a search leads to the part that holds the words. */
final class PageParts {

    /**
     * A heading and what stands below it.
     *
     * @param path of the page, with the heading's anchor
     */
    record Part(String path, String title, String text) {}

    private PageParts() {}

    /** The parts in order; the first is what stands above the first heading, titled as the page. */
    static List<Part> of(PlainPage page) {
        List<Part> parts = new ArrayList<>();
        String path = page.path();
        String title = page.title();
        List<String> words = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading) {
                parts.add(new Part(path, title, String.join(" ", words)));
                path = page.path() + "#" + heading.anchor();
                title = Inline.plain(heading.text());
                words.clear();
            } else {
                words.add(text(block));
            }
        }
        parts.add(new Part(path, title, String.join(" ", words)));
        return parts;
    }

    private static String text(Block block) {
        if (block instanceof Block.Heading it) return Inline.plain(it.text());
        if (block instanceof Block.Paragraph it) return Inline.plain(it.text());
        if (block instanceof Block.Code it) return it.text();
        if (block instanceof Block.Quote it) return text(it.blocks());
        if (block instanceof Block.Details it) return Inline.plain(it.summary()) + " " + text(it.blocks());
        if (block instanceof Block.Listing it) {
            return it.items().stream().map(item -> text(item.blocks())).collect(Collectors.joining(" "));
        }
        if (block instanceof Block.Table it) {
            return Stream.concat(Stream.of(it.head()), it.rows().stream())
                    .flatMap(List::stream)
                    .map(Inline::plain)
                    .collect(Collectors.joining(" "));
        }
        return "";
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(PageParts::text).collect(Collectors.joining(" "));
    }
}
