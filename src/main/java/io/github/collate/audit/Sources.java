package io.github.collate.audit;

import io.github.collate.model.Block;
import io.github.collate.model.Inline;
import io.github.collate.model.Page;
import io.github.collate.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the place in an author's file that a link of a page comes from. */
final class Sources {

    private final @Nullable Page page;

    Sources(@Nullable Page page) {
        this.page = page;
    }

    /** The block of the author's page that holds the link, if an author wrote it. */
    Optional<Span> ofLink(String href) {
        if (!(page instanceof Page.Written written)) return Optional.empty();
        return written.page().blocks().stream()
                .flatMap(Sources::flatten)
                .filter(block ->
                        links(texts(block)).anyMatch(link -> link.href().equals(href)))
                .map(block -> Span.at(
                        written.page().shown(),
                        block.span().line(),
                        block.span().column()))
                .findFirst();
    }

    private static Stream<Block> flatten(Block block) {
        Stream<Block> inner = Stream.empty();
        if (block instanceof Block.Quote quote) inner = quote.blocks().stream();
        if (block instanceof Block.Details details) inner = details.blocks().stream();
        if (block instanceof Block.Listing list) {
            inner = list.items().stream().flatMap(item -> item.blocks().stream());
        }
        return Stream.concat(inner.flatMap(Sources::flatten), Stream.of(block));
    }

    private static Stream<Inline> texts(Block block) {
        if (block instanceof Block.Heading heading) return heading.text().stream();
        if (block instanceof Block.Paragraph paragraph) return paragraph.text().stream();
        if (block instanceof Block.Details details) return details.summary().stream();
        if (block instanceof Block.Table table) {
            return Stream.concat(table.head().stream(), table.rows().stream().flatMap(List::stream))
                    .flatMap(List::stream);
        }
        return Stream.empty();
    }

    private static Stream<Inline.Link> links(Stream<Inline> inlines) {
        return inlines.flatMap(inline -> {
            if (inline instanceof Inline.Link link) return Stream.of(link);
            if (inline instanceof Inline.Strong strong) return links(strong.children().stream());
            if (inline instanceof Inline.Emphasis emphasis) return links(emphasis.children().stream());
            if (inline instanceof Inline.Strike strike) return links(strike.children().stream());
            return Stream.empty();
        });
    }
}
