package io.github.collate.normalise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The contents list of a note and the bare lines of its text that the list names.
 *
 * @param contents lines, counted from 0, that belong to a contents list
 * @param titles lines that stand in the text as headings without a mark, with the level the list gives them, from 1
 */
record Outline(BitSet contents, Map<Integer, Integer> titles) {

    private static final Pattern LINKED =
            Pattern.compile("(\\s*)(?:[-*+]|\\d{1,3}[.)])\\s+\\[([^\\]]{1,200})\\]\\(\\s*#[^)]*\\)\\s*");
    private static final Pattern PLAIN =
            Pattern.compile("(\\s*)(?:[-*+\u2022]|\\d{1,3}(?:\\.\\d{1,3})*[.)]?)\\s+(\\S.{0,100}?)\\s*");
    private static final int LONGEST = 400; // characters of a line that can be an entry
    private static final int FEWEST = 3; // entries without a title above them

    private record Entry(int line, int column, String name) {}

    Outline {
        titles = Map.copyOf(titles);
    }

    /** How many names stand in the text. */
    int named() {
        return titles.size();
    }

    static Outline of(Source source) {
        BitSet contents = new BitSet();
        List<Entry> entries = new ArrayList<>();
        for (int line = 0; line < source.lines(); line++) {
            if (source.end(line) - source.start(line) > LONGEST) continue;
            if (Lines.leaders(source.line(line))) contents.set(line);
            boolean title = Lines.contentsTitle(source.line(line));
            List<Entry> found = run(source, title ? line + 1 : line, title);
            if (found.isEmpty()) continue;
            if (title && !source.line(line).startsWith("#")) contents.set(line);
            found.forEach(entry -> contents.set(entry.line()));
            entries.addAll(found);
            line = found.get(found.size() - 1).line();
        }
        return new Outline(contents, titles(source, entries, contents));
    }

    /** The entries from a line on. */
    private static List<Entry> run(Source source, int start, boolean titled) {
        List<Entry> linked = entries(source, start, LINKED);
        if (linked.size() >= (titled ? 1 : FEWEST)) return linked;
        List<Entry> plain = titled ? entries(source, start, PLAIN) : List.of();
        return plain.size() >= 2 && standsElsewhere(source, plain) ? plain : List.of();
    }

    private static List<Entry> entries(Source source, int start, Pattern pattern) {
        List<Entry> entries = new ArrayList<>();
        for (int line = start; line < source.lines(); line++) {
            if (source.end(line) - source.start(line) > LONGEST) break;
            String text = source.line(line);
            Matcher found = pattern.matcher(text);
            if (found.matches()) entries.add(new Entry(line, found.group(1).length(), key(found.group(2))));
            else if (!Chars.allBlank(text)) break;
        }
        return entries;
    }

    /** Whether most entries are lines of the text as well. */
    private static boolean standsElsewhere(Source source, List<Entry> entries) {
        Map<String, List<Integer>> places = places(source, entries, new BitSet());
        return entries.stream()
                                .filter(entry -> places.containsKey(entry.name()))
                                .count()
                        * 2
                >= entries.size();
    }

    /** A name without marks and case. */
    private static String key(String line) {
        StringBuilder out = new StringBuilder();
        Wording.lower(line)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Where the names stand as lines of their own, headings or not. */
    private static Map<String, List<Integer>> places(Source source, List<Entry> entries, BitSet contents) {
        Map<String, List<Integer>> places = new TreeMap<>();
        List<String> names =
                entries.stream().map(Entry::name).distinct().sorted().toList();
        int first = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).line() + 1;
        for (int line = first; line < source.lines(); line++) {
            if (contents.get(line) || source.end(line) - source.start(line) > 200) continue;
            String name = key(source.line(line));
            boolean known = !name.isEmpty() && Collections.binarySearch(names, name) >= 0;
            if (known) places.computeIfAbsent(name, key -> new ArrayList<>()).add(line);
        }
        return places;
    }

    /** The lines that the list names, in its order: a name that stands twice is the heading where the order says so. */
    private static Map<Integer, Integer> titles(Source source, List<Entry> entries, BitSet contents) {
        Map<String, List<Integer>> places = places(source, entries, contents);
        Map<Integer, Integer> titles = new TreeMap<>();
        List<Integer> columns =
                entries.stream().map(Entry::column).distinct().sorted().toList();
        int[] lines = Order.longest(entries.stream()
                .map(entry -> places.getOrDefault(entry.name(), List.of()))
                .toList());
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] >= 0 && bare(source, lines[i]))
                titles.put(lines[i], columns.indexOf(entries.get(i).column()) + 1);
        }
        return titles;
    }

    /** Whether a line stands alone and bears no mark of Markdown. */
    private static boolean bare(Source source, int line) {
        String text = source.line(line);
        boolean alone = line == 0 || Chars.allBlank(source.line(line - 1));
        boolean marked = text.isEmpty() || Chars.in(text.strip().charAt(0), "#-*+>|<[`_=") || Lines.bullet(text);
        boolean underlined = line + 1 < source.lines() && Lines.ruler(source.line(line + 1));
        return alone && !marked && !underlined;
    }
}
