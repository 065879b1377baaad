package io.github.collate.review;

import io.github.collate.model.Problem;
import io.github.collate.model.Problem.Severity;
import io.github.collate.model.Span;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
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
    private final String shown;
    private final Deque<Change> changes = new ArrayDeque<>();

    /** @param shown the file's path from the working folder */
    public Notebook(Store store, String shown) {
        this.store = store;
        this.shown = shown;
    }

    /**
     * Adds an entry at the end of the list.
     *
     * @param entry its lines, without the list's indentation
     * @throws NotKept if the file cannot be read or written, or its list is not one that can be added to
     */
    public void add(List<String> entry) throws NotKept {
        String before = read().orElse(NEW);
        String text = opened(before);
        String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
        String indent = indent(text);
        StringBuilder added = new StringBuilder();
        entry.forEach(line -> added.append(indent).append(line).append(lineBreak));
        String after = (text.endsWith("\n") ? text : text + lineBreak) + added;
        write(after);
        changes.push(new Change(before, added.toString(), after));
    }

    private Optional<String> read() throws NotKept {
        try {
            return store.read();
        } catch (IOException failure) {
            throw unreachable(failure);
        }
    }

    private void write(String text) throws NotKept {
        try {
            store.write(text);
        } catch (IOException failure) {
            throw unreachable(failure);
        }
    }

    private NotKept unreachable(IOException failure) {
        String why = failure instanceof AccessDeniedException
                ? "this file may not be read or written"
                : String.valueOf(failure.getMessage());
        NotKept told = notKept("", 0, why, "see that the file and its folder can be written");
        told.initCause(failure);
        return told;
    }

    /** What is wrong at an index of the text. */
    private NotKept notKept(String text, int at, String message, String hint) {
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        String source = text.substring(at).lines().findFirst().orElse("");
        return new NotKept(new Problem(Severity.ERROR, Span.at(shown, line), message, source, hint));
    }

    /** The text with its list ready to be added to. */
    private String opened(String text) throws NotKept {
        Matcher list = LIST.matcher(text);
        Matcher end = END.matcher(text);
        boolean ends = end.find();
        if (!list.find() || ends) {
            int at = ends ? end.start() : Math.max(text.indexOf("corrections:"), 0);
            throw notKept(
                    text,
                    at,
                    "nothing can be added to this file",
                    "list its entries below 'corrections:', each behind '- ', up to the end");
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
     * @throws NotKept if the file cannot be read or written, or the entry no longer stands in it as it was added
     */
    public void undo() throws NotKept {
        Change last = changes.pop();
        String now = read().orElse("");
        int at = now.lastIndexOf(last.entry);
        if (at < 0) throw changed(last, now);
        String without =
                now.equals(last.after) ? last.before : now.substring(0, at) + now.substring(at + last.entry.length());
        write(without);
    }

    private NotKept changed(Change last, String now) {
        // Most of an entry names a statement: of its lines the one that is still there tells where it stands.
        int at = last.entry.lines().mapToInt(now::lastIndexOf).max().orElse(0);
        return notKept(now, Math.max(at, 0), "the entry was changed since it was added", "take it out by hand");
    }
}
