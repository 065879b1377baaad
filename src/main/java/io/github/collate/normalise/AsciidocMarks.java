package io.github.collate.normalise;

import io.github.collate.normalise.Mark.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of AsciiDoc in running text, and the values that the attributes of a note have so far. */
final class AsciidocMarks implements MarkedText.Format {

    private static final String BEFORE = "(?<![\\p{L}\\p{N}_`*#])";
    private static final String AFTER = "(?![\\p{L}\\p{N}_`*#])";
    private static final Pattern MARKS = Pattern.compile("\\+\\+\\+(?<pass>[^\\n]{1,500}?)\\+\\+\\+"
            + "|(?<code2>``)(?<sample2>[^`\\n]{1,300})``"
            + "|" + BEFORE + "`(?=[^\\s`])(?<sample>[^`\\n]{1,300}?)(?<=\\S)`" + AFTER
            + "|(?<mark2>\\*\\*|__|##)(?<marked2>[^\\n]{1,300}?)\\k<mark2>"
            + "|(?:\\[[^\\[\\]\\n]{1,60}\\])?" + BEFORE
            + "(?<mark>[*_#])(?=[^\\s*_#])(?<marked>[^\\n]{1,300}?(?:\\n[^\\n]{1,300}?)?)(?<=\\S)\\k<mark>" + AFTER
            + "|(?<!\\w)(?<macro>link|xref|image|icon|footnote|kbd|btn|menu|pass|stem|latexmath|anchor|mailto|indexterm2?)"
            + ":(?<target>[^\\s\\[\\]:][^\\s\\[\\]]{0,1000})?\\[(?<words>[^\\]\\n]{0,500})\\]"
            + "|(?<url>https?://[^\\s\\[\\]<>]{1,1000})\\[(?<name>[^\\]\\n]{0,500})\\]"
            + "|<<(?<ref>[^<>,\\n]{1,200})(?:,\\s*(?<said>[^<>\\n]{1,300}))?>>"
            + "|\\[\\[[\\p{L}_:][^\\[\\]\\n]{0,200}\\]\\]"
            + "|\\(\\(\\((?<hidden>[^()\\n]{1,200})\\)\\)\\)|\\(\\((?<term>[^()\\n]{1,200})\\)\\)"
            + "|(?<!\\\\)\\{(?<key>[A-Za-z0-9][\\w-]{0,60})\\}"
            + "|(?<quote>[\"'])`(?<quoted>[^`\\n]{1,300})`\\k<quote>"
            + "|(?<end> \\+)(?=\\n|$)");
    private static final Map<String, String> SIGNS =
            Map.of("nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "sp", " ", "plus", "+", "vbar", "|", "empty", "");
    private static final int LONGEST = 200; // characters of an attribute's value that stand for its name
    private static final int MOST = 1000; // attributes

    private final Map<String, String> values = new HashMap<>();

    /** Takes note of an attribute's value; what it holds is not read again. */
    void set(String key, String value) {
        if (values.size() < MOST && value.length() <= LONGEST) values.put(Wording.lower(key), value);
    }

    @Override
    public Pattern marks() {
        return MARKS;
    }

    @Override
    public void found(Matcher found, MarkedText text) {
        if (group(found, text, "sample2", Kind.CODE) || group(found, text, "sample", Kind.CODE)) return;
        if (found.group("pass") != null) text.plain(found.start("pass"), found.end("pass"));
        else if (found.group("marked2") != null) marked(found, text, "mark2", "marked2");
        else if (found.group("marked") != null) marked(found, text, "mark", "marked");
        else if (found.group("macro") != null) macro(found, text);
        else if (found.group("url") != null) link(found, text, found.group("url"), "name", "url");
        else if (found.group("ref") != null) reference(found, text);
        else if (found.group("term") != null) text.read(found.start("term"), found.end("term"));
        else if (found.group("key") != null) value(found, text);
        else if (found.group("quoted") != null) {
            text.instead(found.group("quote"), found.start(), found.start() + 1);
            text.read(found.start("quoted"), found.end("quoted"));
            text.instead(found.group("quote"), found.end() - 1, found.end());
        } else if (found.group("end") != null) text.marked(Mark.of(Kind.BREAK), found.end(), found.end());
    }

    private static boolean group(Matcher found, MarkedText text, String group, Kind kind) {
        if (found.group(group) == null) return false;
        int plus = found.group(group).matches("\\+.+\\+") ? 1 : 0;
        text.verbatim(Mark.of(kind), found.start(group) + plus, found.end(group) - plus);
        return true;
    }

    private static void marked(Matcher found, MarkedText text, String mark, String group) {
        Kind kind = found.group(mark).startsWith("*") ? Kind.STRONG : Kind.EMPHASIS;
        if (found.group(mark).startsWith("#")) text.read(found.start(group), found.end(group));
        else text.marked(Mark.of(kind), found.start(group), found.end(group));
    }

    private void value(Matcher found, MarkedText text) {
        String key = Wording.lower(found.group("key"));
        String value = values.getOrDefault(key, SIGNS.getOrDefault(key, found.group()));
        text.instead(value, found.start(), found.end());
    }

    private static void macro(Matcher found, MarkedText text) {
        String target = found.group("target") == null ? "" : found.group("target");
        switch (found.group("macro")) {
            case "link", "xref" -> link(found, text, target, "words", "target");
            case "mailto" -> link(found, text, "mailto:" + target, "words", "target");
            case "image", "icon" -> text.picture(first(found.group("words")), found.start(), found.end());
            case "kbd", "stem", "latexmath" -> group(found, text, "words", Kind.CODE);
            case "menu" -> {
                text.plain(found.start("target"), found.end("target"));
                text.instead(" ", found.end("target"), found.end("target") + 1);
                text.plain(found.start("words"), found.end("words"));
            }
            case "footnote" -> {
                text.instead(" (", found.start(), found.start("words"));
                text.read(found.start("words"), found.end("words"));
                text.instead(")", found.end() - 1, found.end());
            }
            case "anchor", "indexterm" -> text.plain(found.end(), found.end());
            default -> text.read(found.start("words"), found.end("words"));
        }
    }

    /** The words of a link; without any its address. */
    private static void link(Matcher found, MarkedText text, String target, String words, String address) {
        Mark mark = Mark.link(Links.WEB.keep(target));
        int length = first(found.group(words)).length();
        if (length > 0) text.marked(mark, found.start(words), found.start(words) + length);
        else if (found.group(address) != null) text.verbatim(mark, found.start(address), found.end(address));
    }

    private static void reference(Matcher found, MarkedText text) {
        String group = found.group("said") == null ? "ref" : "said";
        text.marked(Mark.link(""), found.start(group), found.end(group));
    }

    /** The words in front of named values: {@code Tide table,window=_blank}; a caret behind them opens a window. */
    private static String first(String words) {
        String plain = words.replaceFirst(",\\s*[\\w-]{1,30}=.*", "");
        return plain.endsWith("^") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
