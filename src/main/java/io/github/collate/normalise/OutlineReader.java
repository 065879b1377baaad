package io.github.collate.normalise;

import io.github.collate.model.Problems;

/**
 * Reads notes whose headings lost their marks: a contents list at the top names them, and they stand in the text as bare
 * lines. Bare lines that the list does not name are headings below those.
 */
final class OutlineReader implements ShapeReader {

    private static final int FEWEST = 3;
    private static final int BELOW = 20; // a level below every level a list can give
    private static final int WORDS = 7;

    @Override
    public String name() {
        return "outline";
    }

    @Override
    public double fits(Source source, Looks looks) {
        boolean outline = looks.listed() >= FEWEST && looks.listed() > looks.headings();
        return outline ? 0.95 : 0;
    }

    @Override
    public Reading read(Source source, Outline outline, Problems problems) {
        Overlay overlay = MarkdownText.overlay(source, outline, problems);
        for (int line = 0; line < source.lines(); line++) {
            Integer level = outline.titles().get(line);
            if (level == null && below(source, line) && !overlay.on(line)) level = BELOW;
            if (level != null) overlay.add(title(source, line, level));
        }
        return MarkdownText.read(source, overlay, Links.WEB, problems, Bounded.LIMIT);
    }

    private static Part title(Source source, int line, int level) {
        int from = source.skipBlank(source.start(line), source.end(line));
        int to = source.trimEnd(from, source.end(line));
        return new Part.Title(level, RichBuilder.plain(source, from, to), from, to);
    }

    /** Whether a line stands between blank lines, names something, and something follows. */
    private static boolean below(Source source, int line) {
        if (line == 0 || line + 1 >= source.lines() || source.end(line) - source.start(line) > 100) return false;
        String text = source.line(line);
        return Chars.allBlank(source.line(line - 1))
                && Chars.allBlank(source.line(line + 1))
                && plain(text)
                && Wording.name(text)
                && Wording.words(text) <= WORDS
                && follows(source, line);
    }

    private static boolean plain(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.codePointAt(0))
                && !Wording.colon(text)
                && !text.contains("`")
                && !text.contains("](")
                && !text.contains("\t");
    }

    private static boolean follows(Source source, int line) {
        for (int next = line + 2; next < source.lines(); next++) {
            if (!Chars.allBlank(source.line(next))) return true;
        }
        return false;
    }
}
