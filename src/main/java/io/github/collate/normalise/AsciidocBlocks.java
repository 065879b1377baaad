package io.github.collate.normalise;

import io.github.collate.model.Dropped.Reason;
import io.github.collate.model.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a note in AsciiDoc, or of a block in it. */
final class AsciidocBlocks {

    private static final Pattern TITLE = Pattern.compile("(={1,6}|#{1,6})\\s+(\\S.*)");
    private static final Pattern ATTRIBUTE = Pattern.compile(":(!?\\w[\\w-]{0,100}!?):(?:\\s+(.*))?");
    private static final Pattern OPTIONS = Pattern.compile("\\[(?:\\[.{1,200}\\]|[^\\[\\]]{0,500})\\]");
    private static final Pattern NAMED = Pattern.compile("\\.(?![.\\s])(.{1,300})");
    private static final Pattern MACRO = Pattern.compile(
            "(include|image|video|audio|toc|ifdef|ifndef|ifeval|endif)::(\\S{0,1000}?)\\[(.{0,500}?)\\]");
    private static final Pattern RULER = Pattern.compile("'{3,}|<{3,}|-{3}|\\*{3}");
    private static final Pattern ADMONITION = Pattern.compile("(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\\s+(?=\\S)");
    private static final Pattern ITEM = Pattern.compile("\\s*(\\*{1,6}|-|\\.{1,6}|\\d{1,4}\\.|[a-zA-Z]\\.|[ivx]{1,5}\\)"
            + "|<(?:\\d{1,2}|\\.)>)\\s+(?:(\\[[ xX*]\\])\\s+)?(?=\\S)");
    private static final Pattern TERM = Pattern.compile("\\s*(\\S.{0,200}?)(:{2,4}|;;)(?:\\s+(?=\\S)|\\s*$)");
    private static final Pattern LANGUAGE =
            Pattern.compile("\\[(?:source)?(?:[#%.]\\w+)*,\\s*([\\w+#-]{1,30})[,\\]].*");
    private static final String UNDERLINES = "=-~^+";

    private final AsciidocText note;
    private final Source source;
    private final int depth;
    private final LineParts out;
    private final List<String> markers = new ArrayList<>();
    private String options = "";
    private @Nullable Part named;
    private boolean gap;
    private boolean attached;
    private boolean header;

    AsciidocBlocks(AsciidocText note, int depth) {
        this.note = note;
        this.source = note.source();
        this.depth = depth;
        this.out = new LineParts(source, note::words);
    }

    List<Part> read(int first, int end) {
        for (int line = first; line < end; line++) line = line(line, end);
        named();
        return out.parts();
    }

    /** Reads a line; gives the last line that belongs to it. */
    private int line(int line, int end) {
        int from = source.skipBlank(source.start(line), source.end(line));
        int to = source.trimEnd(from, source.end(line));
        if (from >= to) {
            out.endText();
            gap = true;
            header = false;
        } else if (to - from > Guard.LINE) {
            out.add(new Part.Para(RichBuilder.plain(source, from, to), from, to));
        } else if (source.text().charAt(from) == '+' && to == from + 1 && out.inList()) {
            out.gone(Reason.RULE, from, to);
            attached = true;
            gap = false;
        } else if (!note.delimiter(line).isEmpty()) return block(line, end);
        else {
            String text = source.raw(source.start(line), to);
            if (silent(text, from, to)) return line;
            if (depth == 0 && title(text, line, from, to)) return line;
            if (underlined(line, end)) return line + 1;
            if (literal(line, from)) return sample(line, end);
            words(text, from, to);
        }
        return line;
    }

    /** Ends what a line ends that does not belong to the item above it. */
    private void apart() {
        if (gap && !attached) lists();
        gap = false;
        attached = false;
    }

    private void lists() {
        out.endLists(Integer.MIN_VALUE);
        markers.clear();
    }

    /** A title above a block stays with it; above anything else it is a line of its own. */
    private void named() {
        if (named != null) out.add(named);
        named = null;
    }

    private boolean title(String text, int line, int from, int to) {
        Matcher title = TITLE.matcher(text);
        if (!title.matches()) return false;
        lists();
        int words = source.start(line) + title.start(2);
        out.add(new Part.Title(title.end(1), note.words(words, to), from, to));
        header = title.end(1) == 1;
        gap = false;
        return true;
    }

    /** A title with a line of signs below it, as long as itself. */
    private boolean underlined(int line, int end) {
        if (depth > 0 || out.inText() || line + 1 >= end) return false;
        String words = source.line(line).stripTrailing();
        String below = source.line(line + 1).stripTrailing();
        boolean signs = below.length() > 3
                && UNDERLINES.indexOf(below.charAt(0)) >= 0
                && Math.abs(below.length() - words.length()) < 2
                && below.equals(below.substring(0, 1).repeat(below.length()));
        if (!signs || !Wording.name(words)) return false;
        lists();
        int from = source.start(line);
        int level = UNDERLINES.indexOf(below.charAt(0)) + 1;
        out.add(new Part.Title(level, note.words(from, source.end(line)), from, source.end(line + 1)));
        return true;
    }

    /** Lines that say nothing by themselves. */
    private boolean silent(String text, int from, int to) {
        Matcher attribute = ATTRIBUTE.matcher(text);
        Matcher macro = MACRO.matcher(text);
        if (text.startsWith("//")) {
            out.gone(Phrases.todo(text.substring(2).strip()) ? Reason.TODO : Reason.RULE, from, to);
        } else if (attribute.matches()) {
            if (attribute.group(2) != null) note.marks().set(attribute.group(1), attribute.group(2));
            out.gone(Reason.LABEL, from, to);
        } else if (header) out.gone(Reason.LABEL, from, to);
        else if (OPTIONS.matcher(text).matches() && !out.inText()) {
            options = text.startsWith("[[") || text.startsWith("[#") ? options : text;
            out.gone(Reason.RULE, from, to);
        } else if (NAMED.matcher(text).matches() && !out.inText()) {
            named();
            named = new Part.Para(note.words(from + 1, to), from, to);
        } else if (macro.matches()) macro(macro, from, to);
        else if (RULER.matcher(text).matches()) {
            apart();
            out.gone(Reason.RULE, from, to);
        } else return false;
        return true;
    }

    private void macro(Matcher macro, int from, int to) {
        String kind = macro.group(1);
        String alt = macro.group(3).split(",", 2)[0];
        boolean picture = kind.equals("image") || kind.equals("video") || kind.equals("audio");
        apart();
        if (picture
                && Phrases.saysMore(alt)
                && Leads.says(new RichBuilder().instead(alt, from, to).build())) {
            out.add(new Part.Para(new RichBuilder().instead(alt, from, to).build(), from, to));
        } else if (picture) out.gone(Reason.IMAGE, from, to);
        else
            out.gone(
                    kind.equals("include") ? Reason.LINK : kind.equals("toc") ? Reason.CONTENTS : Reason.RULE,
                    from,
                    to);
    }

    private boolean literal(int line, int from) {
        return from > source.start(line)
                && !out.inText()
                && !out.inList()
                && !ITEM.matcher(source.line(line)).lookingAt();
    }

    /** Indented lines up to a blank one are shown as they stand. */
    private int sample(int line, int end) {
        int last = line;
        while (last + 1 < end && !Chars.allBlank(source.line(last + 1))) last++;
        add(new Part.Sample(
                "",
                source.raw(source.start(line), source.end(last)).stripIndent(),
                source.start(line),
                source.end(last)));
        return last;
    }

    private void words(String text, int from, int to) {
        Matcher item = ITEM.matcher(text);
        Matcher term = TERM.matcher(text);
        boolean starts = !out.inText() || out.inList();
        named();
        options = "";
        if (starts && item.lookingAt()) {
            String marker =
                    item.group(1).replaceFirst("^[\\da-zA-Z]+(?=[.)])", "1").replaceFirst("<.*", "<1>");
            boolean open = "[ ]".equals(item.group(2));
            int line = to - text.length();
            if (gap && !markers.contains(marker)) lists();
            int words = open ? line + item.start(2) : line + item.end();
            out.item(level(marker), !marker.matches("[*-]+"), from, words, to);
        } else if (starts && term.lookingAt()) {
            int line = to - text.length();
            out.term(level(term.group(2)), from, line + term.end(1), Math.min(to, line + term.end()), to);
        } else {
            if (!out.inText()) apart();
            Matcher admonition = ADMONITION.matcher(text);
            boolean opens = !out.inText() && admonition.lookingAt();
            out.text(opens ? from + admonition.end() : from, to);
            return;
        }
        gap = false;
        attached = false;
    }

    /** How deep a marker stands: one that a list above has goes on with that list. */
    private int level(String marker) {
        int at = markers.indexOf(marker);
        if (at >= 0) markers.subList(at + 1, markers.size()).clear();
        else markers.add(marker);
        return markers.size();
    }

    /** A block between two lines of the same signs. */
    private int block(int line, int end) {
        String delimiter = note.delimiter(line);
        int close = note.close(line, end);
        int from = source.start(line);
        if (close < 0 || depth == AsciidocText.DEEPEST) {
            out.gone(Reason.RULE, from, source.end(line));
            if (delimiter.length() > 3)
                note.warn(
                        line,
                        "the block that opens here never ends; read as it stands",
                        "close it with the same signs");
            return line;
        }
        int to = source.end(close);
        int inner = source.end(line) + 1;
        int until = Math.max(inner, source.start(close) - 1);
        switch (delimiter.charAt(0)) {
            case '-', '.', '`' -> {
                if (delimiter.equals("--")) nested(line, close);
                else
                    add(new Part.Sample(
                            language(line),
                            source.raw(inner, Math.max(inner, until)).stripTrailing(),
                            from,
                            to));
            }
            case '/' -> out.gone(Reason.RULE, from, to);
            case '|', '!' -> table(line, close);
            case ',', ':' -> values(line, close);
            case '+' -> html(line, close, inner, until);
            default -> nested(line, close);
        }
        options = "";
        return close;
    }

    private String language(int line) {
        Matcher named = LANGUAGE.matcher(options);
        return named.matches() ? named.group(1) : note.language(line);
    }

    /** A part that is a block, below its title. */
    private void add(Part part) {
        apart();
        Part title = named;
        named = null;
        if (title instanceof Part.Para para) {
            out.add(new Part.Led(para.text(), false, List.of(part), para.from(), para.to(), part.to()));
        } else out.add(part);
    }

    private void edges(int line, int close) {
        out.gone(Reason.RULE, source.start(line), source.end(line));
        out.gone(Reason.RULE, source.start(close), source.end(close));
    }

    private void nested(int line, int close) {
        List<Part> inner = new AsciidocBlocks(note, depth + 1).read(line + 1, close);
        if (!inner.isEmpty()) add(new Part.Cited(inner, source.start(line), source.end(close)));
        edges(line, close);
    }

    private void table(int line, int close) {
        String separator = note.delimiter(line).substring(0, 1);
        List<Part> grid = separator.equals("|") && options.contains("csv")
                ? List.of()
                : new AsciidocTable(source, note::words, options).of(line, close);
        if (grid.isEmpty()) values(line, close);
        else {
            grid.forEach(this::add);
            edges(line, close);
        }
    }

    /** A table of separated values. */
    private void values(int line, int close) {
        char separator = note.delimiter(line).startsWith(":") ? ':' : ',';
        List<Part.Line> rows = new ArrayList<>();
        Delimited cut = Delimited.of(source, line + 1, separator, close - line, new Problems());
        for (Delimited.Row row : cut.rows()) {
            if (row.to() > source.start(close)) break;
            List<Rich> cells = row.fields().stream()
                    .map(field -> note.words(field.from(), field.to()))
                    .toList();
            rows.add(new Part.Line(cells, row.from(), row.to()));
        }
        int heads = rows.size() > 1 && options.contains("header") ? 1 : 0;
        if (!rows.isEmpty()) {
            add(new Part.Grid(
                    rows.subList(0, heads),
                    rows.subList(heads, rows.size()),
                    rows.get(0).from(),
                    source.start(close)));
        }
        edges(line, close);
    }

    /** HTML that AsciiDoc passes on is read as HTML inside Markdown is. */
    private void html(int line, int close, int from, int to) {
        apart();
        edges(line, close);
        if (from >= to) return;
        if (Runaways.in(source.raw(from, to))) out.add(new Part.Para(RichBuilder.plain(source, from, to), from, to));
        else HtmlParts.of(source, from, to, Links.WEB).forEach(out::add);
    }
}
