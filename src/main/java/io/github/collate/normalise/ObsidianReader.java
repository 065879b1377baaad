package io.github.collate.normalise;

import io.github.collate.model.Problems;
import java.util.List;
import java.util.regex.Pattern;

/** Reads notes of an Obsidian vault: Markdown with links, embeds, tags, comments and callouts of its own. */
final class ObsidianReader implements ShapeReader {

    private static final Pattern SIGN = Pattern.compile(
            "!?\\[\\[[^\\[\\]\\n]{1,300}\\]\\]|(?m)^\\s{0,3}>\\s?\\[![A-Za-z-]{1,30}\\]|^%%|%%$|^(?:aliases|cssclass(?:es)?):|\\S \\^[a-z0-9]{6}$");

    /** Where none of these is, the sign is not: to look for them takes no time. */
    private static final List<String> SIGNS = List.of("[[", "[!", "%%", "aliases:", "cssclass", "^");

    @Override
    public String name() {
        return "obsidian";
    }

    @Override
    public double fits(Source source, Looks looks) {
        boolean signed = looks.markdownName()
                && SIGNS.stream().anyMatch(source.text()::contains)
                && SIGN.matcher(new ObsidianText(source).uncoded()).find();
        return signed ? 0.97 : 0;
    }

    @Override
    public Reading read(Source source, Outline outline, Problems problems) {
        ObsidianText text = new ObsidianText(source);
        Source seen = text.seen(problems);
        Overlay overlay = MarkdownText.overlay(seen, Outline.of(seen), problems);
        for (Part part : text.parts()) if (!overlay.on(source.lineOf(part.from()))) overlay.add(part);
        text.tags().ifPresent(overlay::add);
        return MarkdownText.read(seen, overlay, Links.WEB, problems, Bounded.LIMIT);
    }
}
