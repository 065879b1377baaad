package io.github.collate.normalise;

import io.github.collate.model.Problems;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what Notion exports as Markdown and CSV: files and folders whose names end in the page's id, the page's
 * properties below its title, databases as tables. The folders a page stands in are the pages above it.
 */
final class NotionReader implements ShapeReader {

    private static final Pattern NAMED = Pattern.compile("(.*?)[ _-]?[0-9a-f]{32}(?:_all)?((?:\\.[a-z]{2,4})?)");
    private static final Pattern ENCODED = Pattern.compile("(?:[^%]|%[0-9A-Fa-f]{2})*");
    private static final Pattern PROPERTY = Pattern.compile("[\\p{L}][^:\\n]{0,60}:(?: .{0,5000})?");
    private static final Pattern TAGS = Pattern.compile("(?i)(?:tags?|categor(?:y|ies)|topics?|subjects?):(.*)");
    private static final CardsReader TABLES = new CardsReader();
    private static final HtmlReader PAGES = new HtmlReader();

    @Override
    public String name() {
        return "notion";
    }

    @Override
    public double fits(Source source, Looks looks) {
        return NAMED.matcher(decoded(source.name())).matches() && source.name().matches(".*\\.(?:md|csv)") ? 1 : 0;
    }

    @Override
    public Reading read(Source source, Outline outline, Problems problems) {
        boolean table = source.name().endsWith(".csv");
        boolean page = source.name().endsWith(".html");
        Reading reading = table
                ? TABLES.read(source, outline, problems)
                : page ? PAGES.read(source, outline, problems) : markdown(source, outline, problems);
        List<Part> parts = new ArrayList<>(folders(source));
        if (table) parts.add(title(source, 0));
        parts.addAll(reading.parts());
        return new Reading(parts, reading.hidden());
    }

    private static Reading markdown(Source source, Outline outline, Problems problems) {
        Overlay overlay = MarkdownText.overlay(source, outline, problems);
        int first = 0;
        while (first < source.lines() && Chars.allBlank(source.line(first))) first++;
        boolean titled = first < source.lines() && source.line(first).startsWith("# ");
        List<Part> tags = new ArrayList<>();
        if (titled) properties(source, first + 1, overlay, tags);
        else tags.add(title(source, 0));
        Reading reading = MarkdownText.read(source, overlay, Links.WEB, problems, Bounded.LIMIT);
        tags.addAll(reading.parts());
        return new Reading(tags, reading.hidden());
    }

    /** The lines right below the title that each are a key and its value. */
    private static void properties(Source source, int line, Overlay overlay, List<Part> tags) {
        int from = line;
        while (from < source.lines() && Chars.allBlank(source.line(from))) from++;
        int to = from;
        while (to < source.lines() && PROPERTY.matcher(source.line(to)).matches()) to++;
        boolean ends = to == source.lines() || Chars.allBlank(source.line(to));
        if (from == line || !ends) return;
        for (int at = from; at < to; at++) {
            overlay.add(FrontMatter.entry(source, at));
            Matcher hint = TAGS.matcher(source.line(at));
            if (!hint.matches()) continue;
            Rich words = Hints.words(source, source.start(at) + hint.start(1), source.end(at));
            tags.add(Hints.title(0, words, 0));
        }
    }

    /** The pages above this one, outermost first, by the folders it stands in. */
    private static List<Part> folders(Source source) {
        String[] path = source.note().file().split("/");
        List<Part> titles = new ArrayList<>();
        for (int i = 0; i < path.length - 1; i++) titles.add(title(path[i], i - path.length));
        return titles;
    }

    private static Part title(Source source, int level) {
        String file = source.note().file();
        return title(file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[A-Za-z]{2,4}$", ""), level);
    }

    private static Part title(String name, int level) {
        Matcher named = NAMED.matcher(decoded(name));
        String words = Chars.squeeze(named.matches() ? named.group(1) : decoded(name));
        return Hints.title(level, new RichBuilder().instead(words, 0, 1).build(), 0);
    }

    private static String decoded(String name) {
        if (!name.contains("%") || !ENCODED.matcher(name).matches()) return name;
        return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
