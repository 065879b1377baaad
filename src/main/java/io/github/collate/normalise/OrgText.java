package io.github.collate.normalise;

import io.github.collate.model.Dropped.Reason;
import io.github.collate.model.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a note in Org (Org manual; Org syntax, "Elements"). */
final class OrgText {

    private static final Pattern HEADLINE = Pattern.compile("(\\*{1,200})\\s+(\\S.*?)\\s*");
    private static final Pattern STATE =
            Pattern.compile("(?:(TODO|NEXT|WAIT(?:ING)?|HOLD|STARTED|SOMEDAY)|DONE|CANCELL?ED|COMMENT)(?=\\s|$)\\s*");
    private static final Pattern PRIORITY = Pattern.compile("\\[#[A-Za-z0-9]{1,2}\\]\\s*");
    private static final Pattern TAIL =
            Pattern.compile("(?:\\s+\\[\\d{0,4}(?:%|/\\d{0,4})\\])?(?:\\s+:[\\p{L}\\p{N}_@#%:]{1,200}:)?\\s*$");
    private static final Pattern BEGIN = Pattern.compile("(?i)\\s*#\\+begin_(\\w{1,40})(?:\\s+(\\S+))?.*");
    private static final Pattern KEYWORD = Pattern.compile("\\s*#\\+([\\w-]{1,40})(?:\\[.{0,200}\\])?:(.*)");
    private static final Pattern COMMENT = Pattern.compile("\\s*#(?:\\s.*)?");
    private static final Pattern DRAWER = Pattern.compile("\\s*:[\\w-]{1,40}:\\s*");
    private static final Pattern PLANNING = Pattern.compile(
            "\\s*(?:(?:SCHEDULED|DEADLINE|CLOSED):\\s*[<\\[][^>\\]]{1,100}[>\\]](?:--?[<\\[][^>\\]]{1,100}[>\\]])?\\s*){1,3}|\\s*CLOCK:.*");
    private static final Pattern ITEM = Pattern.compile(
            "(\\s*)([-+]|(?<=\\s)\\*|\\d{1,4}[.)]|[A-Za-z][.)])(?:\\s+|$)(?:\\[@\\d+\\]\\s*)?(?:(\\[[ Xx-]\\])\\s+)?(.*)");
    private static final Pattern TERM = Pattern.compile("(.{1,200}?)\\s+::(?:\\s+|$)");
    private static final Pattern RULER = Pattern.compile("\\s*-{5,}\\s*");
    private static final OrgMarks MARKS = new OrgMarks();
    private static final Pattern END = Pattern.compile("(?i)\\s*#\\+end_\\w{1,40}\\s*");
    private static final Pattern ESCAPED = Pattern.compile("(?m)^(\\s*),(?=\\*|#\\+|,)");
    private static final int HEAD = 50; // lines among which tags of the whole file stand
    private static final int FILE = -1; // the level of their heading; the title's is 0
    private static final int DEEPEST = 20; // blocks within blocks

    private final Source source;
    private final Problems problems;
    private final Map<String, Integer> lastClose = new HashMap<>(); // the last line that ends a block of a kind
    private int silent = Integer.MAX_VALUE; // the level of the headline whose subtree its author took out

    OrgText(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
        for (int line = 0; line < source.lines(); line++) {
            String words = closes(line);
            if (words.startsWith("#+end_") || words.equals(":end:")) lastClose.put(words, line);
        }
    }

    List<Part> parts() {
        List<Part> all = new ArrayList<>();
        for (int line = 0; line < Math.min(source.lines(), HEAD); line++) {
            Matcher keyword = KEYWORD.matcher(source.line(line));
            if (!keyword.matches() || !Wording.lower(keyword.group(1)).equals("filetags")) continue;
            Rich words = Hints.words(source, source.start(line) + keyword.start(2), source.end(line));
            all.add(Hints.title(FILE, words, 0));
        }
        all.addAll(parts(0, source.lines(), 0));
        return all;
    }

    private List<Part> parts(int first, int end, int depth) {
        LineParts out = new LineParts(source, this::words);
        for (int line = first; line < end; line++) line = line(out, line, end, depth);
        return out.parts();
    }

    private Rich words(int from, int to) {
        return MarkedText.of(source, from, to, MARKS);
    }

    /** Reads a line; gives the last line that belongs to it. */
    private int line(LineParts out, int line, int end, int depth) {
        int from = source.skipBlank(source.start(line), source.end(line));
        int to = source.trimEnd(from, source.end(line));
        String text = source.line(line);
        if (from >= to) {
            out.endText();
            return line;
        }
        if (to - from > Guard.LINE) {
            out.add(new Part.Para(RichBuilder.plain(source, from, to), from, to));
            return line;
        }
        Matcher headline = HEADLINE.matcher(text);
        if (depth == 0 && headline.matches()) {
            out.endLists(Integer.MIN_VALUE);
            headline(out, line, headline);
        } else if (silent < Integer.MAX_VALUE || PLANNING.matcher(text).matches()) {
            out.gone(silent < Integer.MAX_VALUE ? Reason.RULE : Reason.LABEL, from, to);
        } else if (Chars.in(source.text().charAt(from), "#:|")) return marked(out, line, end, depth, text);
        else if (RULER.matcher(text).matches()) out.gone(Reason.RULE, from, to);
        else item(out, text, from, to);
        return line;
    }

    private void headline(LineParts out, int line, Matcher found) {
        int level = found.end(1) - found.start(1);
        int start = source.start(line);
        int from = start + found.start(2);
        if (level <= silent) silent = Integer.MAX_VALUE;
        Matcher state = STATE.matcher(source.text()).region(from, start + found.end(2));
        boolean open = state.lookingAt();
        boolean todo = open && state.group(1) != null;
        if (open && state.group().strip().equals("COMMENT") && silent == Integer.MAX_VALUE) silent = level;
        if (open) from = state.end();
        Matcher priority = PRIORITY.matcher(source.text()).region(from, source.end(line));
        if (priority.lookingAt()) from = priority.end();
        Matcher tail = TAIL.matcher(source.text()).region(from, source.end(line));
        int to = tail.find() ? tail.start() : source.end(line);
        if (todo && bare(line, level)) out.gone(Reason.TODO, start, source.end(line));
        else out.add(new Part.Title(level, words(from, Math.max(from, to)), start, start + found.end(2)));
    }

    /** Whether nothing stands below a headline. */
    private boolean bare(int line, int level) {
        for (int next = line + 1; next < source.lines(); next++) {
            String text = source.line(next);
            Matcher headline = HEADLINE.matcher(text);
            if (headline.matches()) return headline.end(1) - headline.start(1) <= level;
            if (!Chars.allBlank(text) && !PLANNING.matcher(text).matches()) return false;
        }
        return true;
    }

    /** A line that opens with the sign of a keyword, a drawer, a sample or a table. */
    private int marked(LineParts out, int line, int end, int depth, String text) {
        Matcher begin = BEGIN.matcher(text);
        Matcher keyword = KEYWORD.matcher(text);
        int from = source.skipBlank(source.start(line), source.end(line));
        int to = source.trimEnd(from, source.end(line));
        if (begin.matches()) return block(out, line, end, depth, begin);
        if (keyword.matches()) keyword(out, keyword, line, from, to);
        else if (END.matcher(text).matches()) out.gone(Reason.RULE, from, to);
        else if (COMMENT.matcher(text).matches()) {
            out.gone(Phrases.todo(text.strip().substring(1).strip()) ? Reason.TODO : Reason.RULE, from, to);
        } else if (DRAWER.matcher(text).matches()) return drawer(out, line, end);
        else if (text.startsWith("|", from - source.start(line))) return table(out, line, end);
        else if (text.strip().equals(":") || text.strip().startsWith(": ")) return fixed(out, line, end);
        else out.text(from, to);
        return line;
    }

    private void keyword(LineParts out, Matcher keyword, int line, int from, int to) {
        String key = Wording.lower(keyword.group(1));
        int value = source.start(line) + keyword.start(2);
        if (key.equals("title")) out.add(new Part.Title(0, words(value, to), from, to));
        else if (key.equals("include")) out.gone(Reason.LINK, from, to);
        else if (!Set.of("tblfm", "filetags").contains(key)
                && Leads.says(RichBuilder.plain(source, value, to).trim())) {
            out.add(new Part.Para(words(value, to), from, to));
        } else out.gone(Reason.LABEL, from, to);
    }

    private int block(LineParts out, int line, int end, int depth, Matcher begin) {
        String kind = Wording.lower(begin.group(1));
        int close = close(line + 1, end, "#+end_" + kind);
        int from = source.skipBlank(source.start(line), source.end(line));
        if (close < 0 || depth == DEEPEST) {
            out.gone(Reason.RULE, from, source.end(line));
            source.warn(
                    line,
                    problems,
                    "the block that opens here never ends; read as it stands",
                    "close it with #+end_" + kind);
            return line;
        }
        int to = source.trimEnd(from, source.end(close));
        switch (kind) {
            case "src", "example", "export" -> {
                String language = begin.group(2) == null || kind.equals("example") ? "" : begin.group(2);
                String code = source.raw(source.start(line + 1), Math.max(source.start(line + 1), source.start(close)));
                String plain =
                        ESCAPED.matcher(code.stripTrailing().stripIndent()).replaceAll("$1");
                out.add(new Part.Sample(language, plain, from, to));
            }
            case "comment" -> out.gone(Reason.RULE, from, to);
            default -> {
                out.gone(Reason.RULE, from, source.end(line));
                out.add(new Part.Cited(parts(line + 1, close, depth + 1), from, to));
                out.gone(Reason.RULE, source.start(close), source.end(close));
            }
        }
        return close;
    }

    /** The line that holds nothing but some words, before the next headline, or -1. */
    private int close(int first, int end, String words) {
        if (lastClose.getOrDefault(words, -1) < first) return -1;
        for (int line = first; line < end; line++) {
            if (source.text().startsWith("*", source.start(line))
                    && HEADLINE.matcher(source.line(line)).matches()) return -1;
            if (closes(line).equals(words)) return line;
        }
        return -1;
    }

    private String closes(int line) {
        boolean brief = source.end(line) - source.start(line) < 200;
        return brief ? Wording.lower(source.line(line)).strip() : "";
    }

    private int drawer(LineParts out, int line, int end) {
        int close = close(line + 1, end, ":end:");
        out.gone(Reason.LABEL, source.start(line), source.end(close < 0 ? line : close));
        return close < 0 ? line : close;
    }

    private int fixed(LineParts out, int line, int end) {
        int last = line;
        while (last + 1 < end && source.line(last + 1).stripLeading().matches(":(?: .*)?")) last++;
        StringBuilder code = new StringBuilder();
        for (int at = line; at <= last; at++) {
            String text = source.line(at).stripLeading();
            code.append(text.length() > 1 ? text.substring(2) : "").append('\n');
        }
        int from = source.skipBlank(source.start(line), source.end(line));
        out.add(new Part.Sample("", code.toString().stripTrailing(), from, source.trimEnd(from, source.end(last))));
        return last;
    }

    private int table(LineParts out, int line, int end) {
        int last = line;
        while (last + 1 < end && source.line(last + 1).stripLeading().startsWith("|")) last++;
        List<Part.Line> head = new ArrayList<>();
        List<Part.Line> rows = new ArrayList<>();
        for (int at = line; at <= last; at++) {
            boolean ruler = source.line(at).stripLeading().startsWith("|-");
            if (ruler && head.isEmpty() && rows.size() == 1) head.add(rows.remove(0));
            if (ruler) out.gone(Reason.RULE, source.start(at), source.end(at));
            else rows.add(row(at));
        }
        if (!head.isEmpty() || !rows.isEmpty()) {
            out.add(new Part.Grid(head, rows, source.start(line), source.end(last)));
        }
        return last;
    }

    private Part.Line row(int line) {
        int from = source.skipBlank(source.start(line), source.end(line));
        int to = source.trimEnd(from, source.end(line));
        List<Rich> cells = new ArrayList<>();
        int start = from + 1;
        for (int at = start; at < to && cells.size() < Delimited.MOST_FIELDS; at++) {
            if (source.text().charAt(at) != '|') continue;
            cells.add(words(start, at));
            start = at + 1;
        }
        if (start < to) cells.add(words(start, to));
        return new Part.Line(cells, from, to);
    }

    private void item(LineParts out, String text, int from, int to) {
        int start = source.start(source.lineOf(from));
        Matcher item = ITEM.matcher(text);
        if (!item.matches()) {
            out.outdent(from - start);
            out.text(from, to);
            return;
        }
        boolean ordered = Character.isLetterOrDigit(item.group(2).charAt(0));
        int words = start + item.start(4);
        boolean open = "[ ]".equals(item.group(3));
        Matcher term = TERM.matcher(item.group(4));
        if (!ordered && !open && term.lookingAt()) {
            out.term(item.end(1), words, words + term.end(1), words + term.end(), to);
        } else out.item(item.end(1), ordered, from, open ? start + item.start(3) : words, to);
    }
}
