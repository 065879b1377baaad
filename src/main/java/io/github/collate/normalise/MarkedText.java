package io.github.collate.normalise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running text of a format with marks of its own: what its pattern finds is set apart, the rest is text. */
final class MarkedText {

    /** The marks of a format. */
    interface Format {

        /** Finds a mark with what it marks; never matches nothing, and looks only so far. */
        Pattern marks();

        /** Adds what was found. */
        void found(Matcher found, MarkedText text);
    }

    private static final int DEEPEST = 8; // marks within marks

    private final Source source;
    private final Format format;
    private final RichBuilder out = new RichBuilder();
    private int depth;

    private MarkedText(Source source, Format format) {
        this.source = source;
        this.format = format;
    }

    /** The text of a stretch. */
    static Rich of(Source source, int from, int to, Format format) {
        MarkedText text = new MarkedText(source, format);
        text.read(from, to);
        return text.out.build().trim();
    }

    /** Reads a stretch with the marks in it. */
    void read(int from, int to) {
        if (depth == DEEPEST) {
            plain(from, to);
            return;
        }
        depth++;
        Matcher found = format.marks()
                .matcher(source.text())
                .region(from, to)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        int at = from;
        while (found.find()) {
            plain(at, found.start());
            format.found(found, this);
            at = found.end();
        }
        plain(at, to);
        depth--;
    }

    /** A stretch below a mark. */
    void marked(Mark mark, int from, int to) {
        out.push(mark);
        read(from, to);
        out.pop();
    }

    /** A stretch in which nothing is a mark. */
    void verbatim(Mark mark, int from, int to) {
        out.push(mark).raw(source.text(), from, to).pop();
    }

    /** A stretch as it stands, entities decoded. */
    void plain(int from, int to) {
        Entities.add(out, source.text(), from, Math.max(from, to));
    }

    /** Other words in place of a stretch. */
    void instead(String words, int from, int to) {
        out.instead(words, from, to);
    }

    /** A picture: nothing, or the words beside it where they say something. */
    void picture(String alt, int from, int to) {
        if (Phrases.saysMore(alt))
            out.push(Mark.of(Mark.Kind.IMAGE)).instead(alt, from, to).pop();
    }
}
