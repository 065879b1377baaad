package io.github.collate.normalise;

import java.util.ArrayList;
import java.util.List;

/** The lines between two rulers: perhaps a heading, then statements, some below a label of their own. */
final class RuledBlock {

    private static final int ALONE = 4; // words of a line that is a heading though nothing stands below it
    private static final int LABEL = 4; // words of a label in the middle

    private final Source source;
    private final Wrap wrap;
    private final Hyphens hyphens;
    private final int level;
    private final boolean heavy;

    /**
     * @param heavy whether the ruler above starts a topic
     */
    RuledBlock(Source source, Wrap wrap, Hyphens hyphens, int level, boolean heavy) {
        this.source = source;
        this.wrap = wrap;
        this.hyphens = hyphens;
        this.level = level;
        this.heavy = heavy;
    }

    List<Part> parts(List<Rich> lines) {
        int head = heading(lines);
        List<Part> parts = new ArrayList<>();
        if (head > 0) {
            Rich words = Openers.join(lines.subList(0, head));
            String name = Wording.withoutColon(words.plain());
            if (!Wording.capital(name) || Wording.quantity(name) || Wording.described(name)) {
                parts.add(led(words, below(lines.subList(head, lines.size()), true)));
                return parts;
            }
            parts.add(new Part.Title(level, words, start(words), end(words)));
        }
        parts.addAll(below(lines.subList(head, lines.size()), head > 0));
        return parts;
    }

    /** How many lines the heading takes, 0 if there is none. */
    private int heading(List<Rich> lines) {
        String first =
                heavy ? Wording.withoutColon(lines.get(0).text()) : lines.get(0).text();
        boolean introduces = Wording.introduces(first) || says(first);
        if (Lines.bullet(first) || Lines.asks(first) || (Wording.colon(first) && !introduces)) return 0;
        if (!introduces && !Wording.name(first)) return 0;
        int words = Wording.words(first);
        if (lines.size() == 1) return Wording.titled(first) && words <= ALONE ? 1 : 0;
        String second = lines.get(1).text();
        if (Wording.dashed(first) && Wording.dashed(second)) return 0;
        if (wrap.joins(first, second)) {
            return lines.size() > 2 && Wording.titled(first) && Wording.titled(second) ? 2 : 0;
        }
        boolean named = (says(first) && !Wording.capital(second))
                || Wording.titled(first)
                || words <= 3
                || (heavy && Wording.capital(first));
        return named && !(Wording.colon(first) && !heavy) ? 1 : 0;
    }

    /** Whether a first line tells something of what it names. */
    private static boolean says(String first) {
        return Wording.words(first) <= 7 && Wording.titled(Wording.subject(first)) && Wording.described(first);
    }

    private List<Part> below(List<Rich> raw, boolean headed) {
        List<Rich> lines = headed ? raw : Openers.joined(raw);
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            int sample = Keys.run(lines, i);
            if (sample > 0) {
                parts.addAll(grouped(lines.subList(start, i)));
                parts.add(sample(lines.subList(i, i + sample)));
                start = i + sample;
                i = start - 1;
                continue;
            }
            if (!label(lines, i) && !(i == 0 && headed && subtitle(lines))) continue;
            parts.addAll(grouped(lines.subList(start, i)));
            int end = i + 1;
            while (end < lines.size() && !label(lines, end) && Keys.run(lines, end) == 0) end++;
            parts.add(led(lines.get(i), grouped(lines.subList(i + 1, end))));
            start = end;
            i = end - 1;
        }
        parts.addAll(grouped(lines.subList(start, lines.size())));
        return parts;
    }

    /** A line that names the ones behind it: it ends in a colon, or is written as a title before lines that are not. */
    private boolean label(List<Rich> lines, int i) {
        if (i + 1 >= lines.size()) return false;
        String line = lines.get(i).text();
        String next = lines.get(i + 1).text();
        if (Keys.run(lines, i) > 0
                || Lines.bullet(line)
                || Lines.code(line)
                || (Lines.code(next) && !Wording.colon(line))) return false;
        if (i > 0 && wrap.joins(lines.get(i - 1).text(), line)) return false;
        if (Wording.colon(line) || Lexicon.LABELS.contains(Wording.lower(line.strip()))) return true;
        return i > 0
                && Wording.titled(line)
                && Wording.capital(line)
                && Wording.words(line) <= LABEL
                && !wrap.joins(line, next)
                && (listing(next)
                        || (!Wording.capital(next)
                                && !Wording.capital(lines.get(i - 1).text())));
    }

    /** Whether a line counts up names: three or more between commas. */
    private static boolean listing(String line) {
        return line.chars().filter(letter -> letter == ',').count() >= 2 && Wording.titled(line);
    }

    /** Whether the line right below a heading is one too, of what the longer line behind it says. */
    private boolean subtitle(List<Rich> lines) {
        if (lines.size() < 2) return false;
        String line = lines.get(0).text();
        String next = lines.get(1).text();
        return Wording.titled(line)
                && Wording.words(line) <= LABEL
                && !Lines.code(line)
                && next.length() > 2 * line.length()
                && (Wording.verb(next) || Wording.words(next) > LABEL)
                && !Wording.titled(next)
                && !wrap.joins(line, next);
    }

    private List<Part> grouped(List<Rich> lines) {
        return LineGroups.of(source, lines, wrap, hyphens);
    }

    private Part led(Rich words, List<Part> below) {
        int to = below.isEmpty() ? end(words) : below.get(below.size() - 1).to();
        return new Part.Led(words, false, below, start(words), end(words), to);
    }

    private Part sample(List<Rich> lines) {
        int from = start(lines.get(0));
        int to = end(lines.get(lines.size() - 1));
        return new Part.Sample("", source.raw(from, to), from, to);
    }

    private static int start(Rich words) {
        return words.from(0);
    }

    private static int end(Rich words) {
        return words.to(words.length() - 1);
    }
}
