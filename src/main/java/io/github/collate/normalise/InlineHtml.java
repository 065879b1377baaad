package io.github.collate.normalise;

import io.github.collate.normalise.Mark.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Raw HTML tags in running text: the few that set text are kept as marks, of the others only the text between them. */
final class InlineHtml {

    private static final Pattern TAG = Pattern.compile("</?\\s*([A-Za-z][A-Za-z0-9]*)");
    private static final Pattern HREF = Pattern.compile("(?i)\\shref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");
    private static final Map<String, Kind> MARKS = Map.ofEntries(
            Map.entry("b", Kind.STRONG),
            Map.entry("strong", Kind.STRONG),
            Map.entry("i", Kind.EMPHASIS),
            Map.entry("em", Kind.EMPHASIS),
            Map.entry("cite", Kind.EMPHASIS),
            Map.entry("var", Kind.EMPHASIS),
            Map.entry("s", Kind.STRIKE),
            Map.entry("del", Kind.STRIKE),
            Map.entry("strike", Kind.STRIKE),
            Map.entry("code", Kind.CODE),
            Map.entry("kbd", Kind.CODE),
            Map.entry("samp", Kind.CODE),
            Map.entry("tt", Kind.CODE));
    private static final Set<String> MUTE = Set.of("script", "style", "iframe", "object", "template", "noscript");

    private final RichBuilder out;
    private final Links links;
    private final Deque<String> open = new ArrayDeque<>();
    private String mute = "";

    InlineHtml(RichBuilder out, Links links) {
        this.out = out;
        this.links = links;
    }

    /** The mark a tag makes, if any. */
    static Kind kind(String tag) {
        return MARKS.getOrDefault(tag, Kind.BREAK);
    }

    static boolean marks(String tag) {
        return MARKS.containsKey(tag);
    }

    /** Whether what stands between a tag and its end says nothing. */
    static boolean mute(String tag) {
        return MUTE.contains(tag);
    }

    /** Whether text is to be left out for now. */
    boolean muted() {
        return !mute.isEmpty();
    }

    /** Takes note of a tag. */
    void tag(String raw, int from, int to) {
        Matcher found = TAG.matcher(raw);
        if (!found.lookingAt()) return;
        String name = found.group(1).toLowerCase(Locale.ROOT);
        if (raw.startsWith("</")) close(name);
        else if (!muted()) open(name, raw, from, to);
    }

    private void open(String name, String raw, int from, int to) {
        if (mute(name) && !raw.endsWith("/>")) mute = name;
        else if (name.equals("br"))
            out.push(Mark.of(Kind.BREAK)).add('\n', from, to).pop();
        else if (name.equals("sup")) out.add('^', from, to);
        else if (name.equals("a")) push(name, Mark.link(links.keep(href(raw))));
        else if (marks(name)) push(name, Mark.of(kind(name)));
    }

    private void push(String name, Mark mark) {
        open.push(name);
        out.push(mark);
    }

    private void close(String name) {
        if (name.equals(mute)) mute = "";
        else if (!muted() && name.equals(open.peek())) {
            open.pop();
            out.pop();
        }
    }

    /** Ends the tags an author left open, down to a number of marks. */
    void end(int depth) {
        while (!open.isEmpty() && out.depth() > depth) {
            open.pop();
            out.pop();
        }
    }

    static String href(String raw) {
        Matcher found = HREF.matcher(raw);
        if (!found.find()) return "";
        for (int i = 1; i <= 3; i++) {
            if (found.group(i) != null) return Entities.decoded(found.group(i));
        }
        return "";
    }
}
