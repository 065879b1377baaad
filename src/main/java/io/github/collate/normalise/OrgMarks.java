package io.github.collate.normalise;

import io.github.collate.normalise.Mark.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of Org in running text (Org syntax, "Objects"). */
final class OrgMarks implements MarkedText.Format {

    private static final String BEFORE = "(?<![\\p{L}\\p{N}_*/+=~])";
    private static final String AFTER = "(?![\\p{L}\\p{N}_*/+=~])";
    private static final Pattern MARKS = Pattern.compile(
            "\\[\\[(?<to>[^\\[\\]\\n]{1,1000})\\](?:\\[(?<words>(?:[^\\[\\]\\n]|\\[[^\\[\\]\\n]{0,200}\\]){1,500})\\])?\\]"
                    + "|" + BEFORE + "(?<code>[=~])(?=\\S)(?<sample>[^\\n]{1,300}?)(?<=\\S)\\k<code>" + AFTER
                    + "|" + BEFORE
                    + "(?<mark>[*/_+])(?=[^\\s*/_+])(?<marked>[^\\n]{1,300}?(?:\\n[^\\n]{1,300}?)?)(?<=\\S)\\k<mark>"
                    + AFTER
                    + "|\\[fn:[\\p{L}\\p{N}_-]{0,60}(?::(?<note>[^\\[\\]\\n]{1,500}))?\\]"
                    + "|<<<?(?<target>[^<>\\n]{1,200})>>>?"
                    + "|(?<end>\\\\\\\\)(?=\\s*(?:\\n|$))");
    private static final Pattern PICTURE =
            Pattern.compile("(?i)(?:file:|\\./|/|attachment:)?\\S+\\.(?:png|jpe?g|gif|svg|webp)");

    @Override
    public Pattern marks() {
        return MARKS;
    }

    @Override
    public void found(Matcher found, MarkedText text) {
        if (found.group("to") != null) link(found, text);
        else if (found.group("code") != null) {
            text.verbatim(Mark.of(Kind.CODE), found.start("sample"), found.end("sample"));
        } else if (found.group("mark") != null) marked(found, text);
        else if (found.group("note") != null) text.read(found.start("note"), found.end("note"));
        else if (found.group("target") != null && found.group().startsWith("<<<")) {
            text.plain(found.start("target"), found.end("target"));
        } else if (found.group("end") != null) text.instead("\n", found.start(), found.end());
    }

    private static void marked(Matcher found, MarkedText text) {
        Kind kind = switch (found.group("mark")) {
            case "*" -> Kind.STRONG;
            case "+" -> Kind.STRIKE;
            default -> Kind.EMPHASIS;
        };
        text.marked(Mark.of(kind), found.start("marked"), found.end("marked"));
    }

    private static void link(Matcher found, MarkedText text) {
        String target = found.group("to");
        boolean described = found.group("words") != null;
        if (!described && PICTURE.matcher(target).matches()) {
            text.picture("", found.start(), found.end());
            return;
        }
        Mark mark = Mark.link(Links.WEB.keep(target));
        if (described) text.marked(mark, found.start("words"), found.end("words"));
        else {
            int from = found.start("to") + (target.startsWith("*") || target.startsWith("#") ? 1 : 0);
            text.verbatim(mark, from, found.end("to"));
        }
    }
}
