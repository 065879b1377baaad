package io.github.collate.model;

import java.util.Comparator;

/**
 * Something an author should know, and what to do about it.
 *
 * @param span where; its file as the author would open it from the working folder
 * @param message what is wrong, lower case, no full stop
 * @param sourceLine the line the span starts on, or empty where there is none
 * @param hint what to do
 */
public record Problem(Severity severity, Span span, String message, String sourceLine, String hint)
        implements Comparable<Problem> {

    /** How bad it is. */
    public enum Severity {
        /** The site cannot be built as it stands. */
        ERROR,
        /** The site can be built, and something in it is probably not what the author wants. */
        WARNING
    }

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::span).thenComparing(Problem::severity).thenComparing(Problem::message);

    /** By place, errors first on the same place. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Lines longer than this are cut around the caret. Characters. */
    private static final int SHOWN = 120;

    /** The problem as it is printed: place and message, the source line with a caret, the hint. */
    public String format() {
        StringBuilder out = new StringBuilder();
        out.append(span).append(": ").append(severity == Severity.ERROR ? "error" : "warning");
        out.append(": ").append(message).append('\n');
        if (!sourceLine.isBlank()) {
            int caret = Math.min(span.column() - 1, sourceLine.length());
            int from = Math.max(0, Math.min(caret - SHOWN / 2, sourceLine.length() - SHOWN));
            String part = sourceLine.substring(from, Math.min(sourceLine.length(), from + SHOWN));
            out.append("    ").append(part.replace('\t', ' ')).append('\n');
            out.append("    ").append(" ".repeat(caret - from)).append("^\n");
        }
        if (!hint.isEmpty()) out.append("    hint: ").append(hint).append('\n');
        return out.toString();
    }
}
