package io.github.collate.model;

/**
 * A stretch of a text file. Lines and columns count from 1, columns in UTF-16 code units of the decoded text;
 * {@code endLine} and {@code endColumn} name the last character, not the one behind it.
 *
 * @param file the file as its owner names it: relative to the note set for notes, to the content folder's parent else
 */
public record Span(String file, int line, int column, int endLine, int endColumn) implements Comparable<Span> {

    /** @throws IllegalArgumentException if a number is below 1 or the end stands before the start */
    public Span {
        if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(
                    "no such span: " + file + ":" + line + ":" + column + "-" + endLine + ":" + endColumn);
        }
    }

    /** The first character of a line. */
    public static Span at(String file, int line) {
        return at(file, line, 1);
    }

    /** A single character. */
    public static Span at(String file, int line, int column) {
        return new Span(file, line, column, line, column);
    }

    /** Whole lines; the end column is not known and given as 1 or, on one line, as the start's. */
    public static Span lines(String file, int line, int endLine) {
        return new Span(file, line, 1, endLine, 1);
    }

    @Override
    public int compareTo(Span other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) return byFile;
        int byLine = Integer.compare(line, other.line);
        if (byLine != 0) return byLine;
        int byColumn = Integer.compare(column, other.column);
        if (byColumn != 0) return byColumn;
        int byEnd = Integer.compare(endLine, other.endLine);
        return byEnd != 0 ? byEnd : Integer.compare(endColumn, other.endColumn);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
