package io.github.collate.read;

import io.github.collate.model.Span;

/** Places inside a text of a YAML file. */
final class Inside {

    private Inside() {}

    /** Where a character of the text stands, counted from 0; its start where the text is folded over lines. */
    static Spot of(Text text, int at) {
        Spot start = text.spot();
        int from = start.sourceLine().indexOf(text.value(), start.span().column() - 1);
        if (from < 0) return start;
        Span span = Span.at(
                start.span().file(),
                start.span().line(),
                from + Math.min(at, text.value().length()) + 1);
        return new Spot(span, start.sourceLine(), start.problems());
    }
}
