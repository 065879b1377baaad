package io.github.collate.normalise;

import io.github.collate.model.Problems;

/** Reads notes written in Markdown, and everything no other reader knows better. */
final class MarkdownReader implements ShapeReader {

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public double fits(Source source, Looks looks) {
        double marked = Math.min(0.6, looks.markdown() * 3);
        if (looks.markdownName()) return 0.4 + marked / 2;
        return looks.plainName() ? marked : 0.3 + marked;
    }

    @Override
    public Reading read(Source source, Outline outline, Problems problems) {
        Overlay overlay = MarkdownText.overlay(source, outline, problems);
        return MarkdownText.read(source, overlay, Links.WEB, problems, Bounded.LIMIT);
    }
}
