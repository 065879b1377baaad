package io.github.collate.normalise;

import io.github.collate.model.Body;
import io.github.collate.model.Dropped.Reason;
import io.github.collate.model.Problems;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Takes every line that no reader claimed, so that nothing is lost: what holds words becomes statements as it stands. */
final class Leftovers {

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,500}>|<!--|-->");
    private static final Pattern REFERENCE = Pattern.compile("\\s{0,6}\\[[^\\]]{1,200}\\]:\\s*\\S.{0,500}");

    private final Collector out;
    private final Source source;
    private final Problems problems;

    Leftovers(Collector out, Problems problems) {
        this.out = out;
        this.source = out.source();
        this.problems = problems;
    }

    /**
     * Takes the lines.
     *
     * @param hidden lines that the parser was kept from, which the author should know
     */
    void take(BitSet hidden) {
        int warned = -2;
        for (int line = 0; line < source.lines(); line++) {
            int from = source.skipBlank(source.start(line), source.end(line));
            int to = source.trimEnd(from, source.end(line));
            if (from >= to || out.covered(line)) continue;
            if (hidden.get(line)) {
                if (warned != line - 1) warn(line);
                warned = line;
            }
            line(from, to);
        }
    }

    private void warn(int line) {
        source.warn(
                line,
                problems,
                "too deeply nested or too full of markup to be read as Markdown; kept as plain text",
                "cut it into shorter paragraphs, or put it between lines of ``` if it is a sample");
    }

    private void line(int from, int to) {
        String raw = source.raw(from, to);
        if (!Chars.wordy(TAG.matcher(raw).replaceAll(" "))) out.drop(from, to, Reason.RULE);
        else if (raw.length() < 800 && REFERENCE.matcher(raw).matches()) out.drop(from, to, Reason.LINK);
        else if (Phrases.todo(raw)) out.drop(from, to, Reason.TODO);
        else say(from, to);
    }

    private void say(int from, int to) {
        out.nextBlock();
        Rich text = RichBuilder.plain(source, from, to);
        for (Sentences.Piece piece : Sentences.cut(text, from, to, source)) {
            out.say(
                    piece.from(),
                    piece.to(),
                    out.headingsAt(from),
                    List.of(),
                    new Body.Prose(piece.text().inlines()));
        }
    }
}
