package io.github.collate.normalise;

import io.github.collate.model.Dropped.Reason;
import io.github.collate.model.Problems;
import io.github.collate.normalise.ShapeReader.Reading;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Parses Markdown behind the guard, with the time limit, and falls back to plain text. */
final class MarkdownText {

    private MarkdownText() {}

    /** The overlay every Markdown text needs: front matter, contents list, an open fence. */
    static Overlay overlay(Source source, Outline outline, Problems problems) {
        Overlay overlay = new Overlay(source).addAll(FrontMatter.parts(source));
        BitSet contents = outline.contents();
        for (int line = contents.nextSetBit(0); line >= 0; line = contents.nextSetBit(line + 1)) {
            int from = source.skipBlank(source.start(line), source.end(line));
            if (!overlay.on(line))
                overlay.add(new Part.Gone(Reason.CONTENTS, from, source.trimEnd(from, source.end(line))));
        }
        Fences.unclosed(source).ifPresent(sample -> {
            overlay.add(sample);
            source.warn(
                    source.lineOf(sample.from()),
                    problems,
                    "the code that starts here never ends",
                    "close it with a line of the same ``` or ~~~");
        });
        return overlay;
    }

    /** Parses what the overlay leaves. */
    static Reading read(Source source, Overlay overlay, Links links, Problems problems, Duration limit) {
        BitSet hidden = Guard.hidden(source);
        Formulas formulas = Formulas.in(source.text());
        char[] structure = Guard.hide(source, hidden);
        formulas.hide(structure);
        Runaways.hide(source.text(), structure);
        overlay.hide(structure);
        Optional<List<Part>> parts = Bounded.run(() -> MarkdownParts.of(source, structure, formulas, links), limit);
        if (parts.isPresent()) return new Reading(overlay.merge(parts.get()), hidden);
        source.warn(
                0,
                problems,
                "could not be read as Markdown; kept as plain text",
                "look for lines full of brackets, stars or backticks");
        return new Reading(new PlainText(source).parts(), new BitSet());
    }
}
