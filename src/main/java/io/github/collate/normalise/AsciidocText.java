package io.github.collate.normalise;

import io.github.collate.model.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A note in AsciiDoc (AsciiDoc language documentation) with what holds for all of its blocks. */
final class AsciidocText {

    /** Blocks within blocks; deeper ones are text. */
    static final int DEEPEST = 20;

    private static final Pattern DELIMITER = Pattern.compile(
            "(-{4,}|\\.{4,}|={4,}|\\*{4,}|_{4,}|\\+{4,}|/{4,}|--|`{3,}|[|,:!]={3,})([A-Za-z][\\w+#-]{0,30})?\\s*");

    private final Source source;
    private final Problems problems;
    private final AsciidocMarks marks = new AsciidocMarks();
    private final Map<String, Integer> last = new HashMap<>();

    AsciidocText(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
        for (int line = 0; line < source.lines(); line++) {
            if (language(line).isEmpty()) last.put(delimiter(line), line);
        }
    }

    List<Part> parts() {
        return new AsciidocBlocks(this, 0).read(0, source.lines());
    }

    Source source() {
        return source;
    }

    AsciidocMarks marks() {
        return marks;
    }

    Rich words(int from, int to) {
        return MarkedText.of(source, from, to, marks);
    }

    void warn(int line, String message, String hint) {
        source.warn(line, problems, message, hint);
    }

    /** The signs that a line opens or closes a block with, or nothing. */
    String delimiter(int line) {
        Matcher found = found(line);
        return found == null ? "" : found.group(1);
    }

    /** The language behind a fence, or nothing. */
    String language(int line) {
        Matcher found = found(line);
        return found == null || found.group(2) == null ? "" : found.group(2);
    }

    private @Nullable Matcher found(int line) {
        if (source.end(line) - source.start(line) > 200) return null;
        Matcher found = DELIMITER.matcher(source.line(line));
        return found.matches() && (found.group(2) == null || found.group(1).startsWith("`")) ? found : null;
    }

    /** The line that closes the block that a line opens, before another, or -1. */
    int close(int line, int end) {
        String delimiter = delimiter(line);
        if (last.getOrDefault(delimiter, -1) <= line) return -1;
        for (int next = line + 1; next < end; next++) {
            if (delimiter(next).equals(delimiter) && language(next).isEmpty()) return next;
        }
        return -1;
    }
}
