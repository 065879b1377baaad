package io.github.collate.review;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds entries to {@code corrections.yml} and takes them out again, as text: comments and everything else an author
 * wrote stay as they are. The file is read before each change, so that it may be edited meanwhile.
 */
public final class Notebook {

    /** The file, as this package is lent it. */
    public interface Store {

        /** What stands in it; empty if there is no such file. */
        Optional<String> read() throws IOException;

        /** Puts another text in its place, whole or not at all. */
        void write(String text) throws IOException;
    }

    private static final String NEW = """
            # The author's word over the machine's. 'collate review' adds entries at the end.
            corrections: []
            """;

    private static final Pattern LIST = Pattern.compile("(?m)^corrections:([ \\t]*\\[[ \\t]*\\])?[ \\t]*(#.*)?\\r?$");
    private static final Pattern FIRST = Pattern.compile("(?m)^( *)- ");
    private static final Pattern END = Pattern.compile("(?m)^\\.\\.\\.");

    private record Change(String before, String entry, String after) {}

    private final Store store;
    private final Deque<Change> changes = new ArrayDeque<>();

    public Notebook(Store store) {
        this.store = store;
    }

    /**
     * Adds an entry at the end of the list.
     *
     * @param entry its lines, without the list's indentation
     * @throws IOException if the file cannot be read or written, or its list is not one that can be added to
     */
    public void add(List<String> entry) throws IOException {
        String before = store.read().orElse(NEW);
        String text = opened(before);
        String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
        String indent = indent(text);
        StringBuilder added = new StringBuilder();
        entry.forEach(line -> added.append(indent).append(line).append(lineBreak));
        String after = (text.endsWith("\n") ? text : text + lineBreak) + added;
        store.write(after);
        changes.push(new Change(before, added.toString(), after));
    }

    /** The text with its list ready to be added to. */
    private static String opened(String text) throws IOException {
        Matcher list = LIST.matcher(text);
        if (!list.find() || END.matcher(text).find()) {
            throw new IOException(
                    "corrections.yml cannot be added to: list its entries below 'corrections:', each behind '- '");
        }
        return list.group(1) == null
                ? text
                : new StringBuilder(text).delete(list.start(1), list.end(1)).toString();
    }

    private static String indent(String text) {
        Matcher first = FIRST.matcher(text);
        return first.find() ? first.group(1) : "  ";
    }

    /**
     * Takes out the entry that was added last.
     *
     * @throws IOException if the file cannot be read or written, or the entry no longer stands in it as it was added
     */
    public void undo() throws IOException {
        Change last = changes.pop();
        String now = store.read().orElse("");
        int at = now.lastIndexOf(last.entry);
        if (at < 0) throw new IOException("corrections.yml was changed: take the entry out by hand");
        String without =
                now.equals(last.after) ? last.before : now.substring(0, at) + now.substring(at + last.entry.length());
        store.write(without);
    }
}
