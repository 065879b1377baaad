package io.github.collate.normalise;

import io.github.collate.model.Dropped.Reason;
import io.github.collate.model.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note of an Obsidian vault as the Markdown reader is to see it (Obsidian help, "Obsidian Flavored Markdown"): links
 * within the vault are the words that Obsidian shows for them, comments, block ids and trailing tags are not there.
 */
final class ObsidianText {

    private static final Pattern FENCE = Pattern.compile("[\\s>]{0,40}(`{3,}|~{3,}).*");
    private static final Pattern CODE = Pattern.compile("(`{1,5})(?!`)[^`\\n]{1,1000}?\\1(?!`)");
    private static final Pattern LINK =
            Pattern.compile("(!?)\\[\\[([^\\[\\]|\\n]{1,300})(?:\\\\?\\|([^\\[\\]\\n]{0,300}))?\\]\\]");
    private static final Pattern ALONE = Pattern.compile("[\\s>*+-]{0,40}!\\[\\[([^\\[\\]\\n]{1,300})\\]\\]\\s*");
    private static final Pattern PICTURE = Pattern.compile(
            "(?i).*\\.(?:png|jpe?g|gif|svg|webp|bmp|avif|mp[34]|m4a|wav|ogg|webm|mov|mkv|pdf|canvas|base)(?:[#|].*)?");
    private static final Pattern CALLOUT =
            Pattern.compile("[\\s>]{0,40}>\\s?(\\[![A-Za-z-]{1,30}(?:\\|[^\\]\\n]{0,60})?\\][+-]?)(?=\\s|$).*");
    private static final Pattern BLOCK = Pattern.compile("(?:^|\\s)(\\^[A-Za-z0-9-]{1,60})\\s*$");
    private static final String TAG = "#(?=[^\\s#]*[\\p{L}_])[\\p{L}\\p{N}_/-]{1,100}";
    private static final Pattern TAGS = Pattern.compile("\\s*" + TAG + "(?:[\\s,]+" + TAG + ")*\\s*");
    private static final Pattern LAST_TAGS = Pattern.compile("(?:\\s+" + TAG + ")+\\s*$");
    private static final Pattern INNER_TAG = Pattern.compile("(?<=\\s|^|\\()" + TAG);
    private static final Pattern HIGHLIGHT = Pattern.compile("(==)(?=[^\\s=])[^=\\n]{1,500}?(==)");
    private static final Pattern FRONT_TAGS = Pattern.compile("(?i)(tags?):(.*)");
    private static final int TAGGED = 2000; // characters of a line whose end is looked at for tags
    private static final int LONGEST = 20_000; // characters of a line that is looked at

    private final Source source;
    private final char[] view;
    private final List<Part> parts = new ArrayList<>();

    ObsidianText(Source source) {
        this.source = source;
        this.view = source.text().toCharArray();
    }

    /** The text with its code blanked out. */
    String uncoded() {
        char[] text = source.text().toCharArray();
        boolean fenced = false;
        for (int line = 0; line < source.lines(); line++) {
            boolean fence = fence(line);
            if (fenced || fence) Arrays.fill(text, source.start(line), source.end(line), ' ');
            if (fence) fenced = !fenced;
        }
        String open = new String(text);
        Matcher code = CODE.matcher(open);
        while (code.find()) Arrays.fill(text, code.start(), code.end(), ' ');
        return new String(text);
    }

    private boolean fence(int line) {
        return source.end(line) - source.start(line) < 300
                && FENCE.matcher(source.line(line)).matches();
    }

    /** The note as it is to be parsed; {@link #parts()} holds what stands on lines of its own. */
    Source seen(Problems problems) {
        String open = comments(uncoded(), problems);
        for (int line = FrontMatter.end(source); line < source.lines(); line++) {
            if (source.end(line) - source.start(line) <= LONGEST) {
                line(line, open.substring(source.start(line), source.end(line)));
            }
        }
        return source.seenAs(view);
    }

    /** Lines that say nothing, by what stands on them. */
    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Takes comments out of the view; gives the text without them. */
    private String comments(String open, Problems problems) {
        char[] text = open.toCharArray();
        int from = open.indexOf("%%");
        while (from >= 0) {
            int close = open.indexOf("%%", from + 2);
            int to = close < 0 ? from + 2 : close + 2;
            for (int at = from; at < to; at++) {
                if (text[at] == '\n') continue;
                text[at] = ' ';
                view[at] = Source.FILLER;
            }
            if (close < 0)
                source.warn(
                        source.lineOf(from),
                        problems,
                        "the comment that opens here never ends; kept as text",
                        "close it with %%");
            else comment(from, to);
            from = open.indexOf("%%", to);
        }
        return new String(text);
    }

    /** The lines on which nothing but a comment stands. */
    private void comment(int from, int to) {
        int first = source.lineOf(from);
        int last = source.lineOf(to - 1);
        if (!source.blank(source.start(first), from)) first++;
        if (!source.blank(to, source.end(last))) last--;
        if (first > last) return;
        int start = Math.max(from, source.start(first));
        int end = Math.min(to, source.end(last));
        boolean todo = Phrases.todo(source.raw(start, end).replace("%%", "").strip());
        parts.add(new Part.Gone(todo ? Reason.TODO : Reason.RULE, start, end));
    }

    private void line(int line, String text) {
        int start = source.start(line);
        Matcher alone = ALONE.matcher(text);
        if (alone.matches()) gone(line, PICTURE.matcher(alone.group(1)).matches() ? Reason.IMAGE : Reason.LINK);
        else if (tagged(text)) gone(line, Reason.LABEL);
        else if (text.length() < 80 && BLOCK.matcher(text).lookingAt()) gone(line, Reason.RULE);
        else {
            group(CALLOUT.matcher(text), start, 1);
            Matcher link = LINK.matcher(text);
            while (link.find()) link(link, start);
            group(BLOCK.matcher(text), start, 1);
            Matcher last = LAST_TAGS.matcher(text);
            int end = text.length() < TAGGED && last.find() ? last.start() : text.length();
            fill(start + end, start + text.length());
            Matcher tag = INNER_TAG.matcher(text).region(0, end);
            while (tag.find()) fill(start + tag.start(), start + tag.start() + 1);
            Matcher mark = HIGHLIGHT.matcher(text);
            while (mark.find()) {
                fill(start + mark.start(1), start + mark.end(1));
                fill(start + mark.start(2), start + mark.end(2));
            }
        }
    }

    private static boolean tagged(String text) {
        return text.length() < TAGGED && TAGS.matcher(text).matches();
    }

    private void gone(int line, Reason reason) {
        int from = source.skipBlank(source.start(line), source.end(line));
        parts.add(new Part.Gone(reason, from, source.trimEnd(from, source.end(line))));
    }

    private void group(Matcher found, int start, int group) {
        if (found.find()) fill(start + found.start(group), start + found.end(group));
    }

    private void fill(int from, int to) {
        for (int at = from; at < to; at++) view[at] = Source.FILLER;
    }

    /** A link is its other name, else the heading it leads to, else the page; what it embeds is not shown. */
    private void link(Matcher link, int start) {
        int from = start + link.start();
        int to = start + link.end();
        fill(from, to);
        if (!link.group(1).isEmpty()) return;
        int shownFrom = start + link.start(2);
        int shownTo = start + link.end(2);
        if (link.group(3) != null && !link.group(3).isBlank()) {
            shownFrom = start + link.start(3);
            shownTo = start + link.end(3);
        } else {
            String target = link.group(2).replaceFirst("\\\\$", "");
            int block = target.indexOf("#^");
            String page = block >= 0 ? target.substring(0, block) : target;
            int cut = Math.max(page.lastIndexOf('/'), page.lastIndexOf('#')) + 1;
            shownTo = shownFrom + page.length() - (page.toLowerCase(Locale.ROOT).endsWith(".md") ? 3 : 0);
            shownFrom += Math.min(cut, shownTo - shownFrom);
        }
        for (int at = shownFrom; at < shownTo; at++) view[at] = source.text().charAt(at);
        boolean plain = source.raw(shownFrom, shownTo).chars().noneMatch(c -> "*_~`<>$".indexOf(c) >= 0);
        if (!plain) return;
        view[from] = Source.LINK_FROM;
        view[to - 1] = Source.LINK_TO;
    }

    /** What the tags of the front matter, or of the first lines, file the note under. */
    Optional<Part> tags() {
        int end = FrontMatter.end(source);
        for (int line = 0; line < end; line++) {
            Matcher tags = FRONT_TAGS.matcher(source.line(line));
            if (!tags.matches()) continue;
            int last = line;
            while (last + 1 < end && source.line(last + 1).matches("\\s*-\\s+.*")) last++;
            return title(source.start(line) + tags.start(2), source.end(last), source.start(line));
        }
        int first = end;
        while (first < source.lines() && Chars.allBlank(source.line(first))) first++;
        return first < source.lines() && tagged(source.line(first))
                ? title(source.start(first), source.end(first), source.start(first))
                : Optional.empty();
    }

    private Optional<Part> title(int from, int to, int at) {
        Rich words = Hints.words(source, from, to);
        return words.isEmpty() ? Optional.empty() : Optional.of(Hints.title(0, words, at));
    }
}
