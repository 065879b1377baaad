package io.github.collate.normalise;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of a paragraph together to paragraphs and flat lists. */
final class Grouping {

    private final Source source;
    private final Part.Para whole;
    private final Hyphens hyphens;
    private final List<Part> parts = new ArrayList<>();
    private final List<Part.Item> items = new ArrayList<>();
    private RichBuilder text = new RichBuilder();
    private boolean bullet;
    private int from;
    private int to;

    Grouping(Source source, Part.Para whole, Hyphens hyphens) {
        this.source = source;
        this.whole = whole;
        this.hyphens = hyphens;
        this.from = whole.from();
        this.to = whole.from();
    }

    /** Takes the next line. */
    void line(Rich line, boolean joins) {
        if (line.isEmpty() || Chars.allBlank(line.text())) return;
        int start = line.from(0);
        if (!joins) {
            flush(start);
            from = Math.max(to, marker(start));
            bullet = Lines.bullet(line.text());
        } else join(line, start);
        text.append(bullet && !joins ? line.slice(Lines.bulletEnd(line.text()), line.length()) : line);
        to = line.to(line.length() - 1);
    }

    /** A word cut by a hyphen is put together again. */
    private void join(Rich line, int start) {
        String left = text.cutWord();
        if (left.isEmpty() || !Character.isLowerCase(line.text().codePointAt(0))) {
            text.add(' ', start, start);
            return;
        }
        String right = Wording.firstToken(line.text());
        if (!hyphens.stays(left, right)) text.removeLast();
    }

    /** The markup in front of a line's first word belongs to it. */
    private int marker(int start) {
        int line = source.lineOf(start);
        int first = source.skipBlank(source.start(line), start);
        return Math.max(whole.from(), first);
    }

    /** The markup behind a line's last word belongs to it, up to what follows on the same line. */
    private int end(int next) {
        int line = source.lineOf(Math.max(0, to - 1));
        int limit = Math.min(Math.min(whole.to(), next), source.end(line));
        return Math.max(to, source.trimEnd(to, limit));
    }

    private void flush(int next) {
        Rich done = text.build().trim();
        text = new RichBuilder();
        if (done.isEmpty()) return;
        to = end(next);
        Part para = new Part.Para(done, from, to);
        if (bullet) items.add(new Part.Item(List.of(para), from, to));
        else {
            list();
            parts.add(para);
        }
    }

    private void list() {
        if (items.isEmpty()) return;
        int end = items.get(items.size() - 1).to();
        parts.add(new Part.Items(false, 1, items, items.get(0).from(), end));
        items.clear();
    }

    List<Part> parts() {
        flush(whole.to());
        list();
        return parts;
    }
}
