package io.github.collate.normalise;

import io.github.collate.model.Dropped.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Puts together what formats that are read line by line are made of: paragraphs, lists below lists, what stands between. */
final class LineParts {

    /** The words of a stretch, marks read. */
    interface Words {
        Rich of(int from, int to);
    }

    private static final Pattern PICTURE = Pattern.compile("(?i)\\.(?:png|jpe?g|gif|svg|webp)\\b");
    private static final int DEEPEST = 40; // lists within lists; deeper ones stand side by side

    private final Source source;
    private final Words words;
    private final List<Part> parts = new ArrayList<>();
    private final Deque<Open> lists = new ArrayDeque<>();
    private int from = -1; // of the paragraph
    private int to;

    LineParts(Source source, Words words) {
        this.source = source;
        this.words = words;
    }

    /** A list that goes on. */
    private static final class Open {
        final int column;
        final boolean ordered;
        final List<Part.Item> items = new ArrayList<>();
        List<Part> below = new ArrayList<>();
        Rich term = Rich.EMPTY;
        int from;
        int until;
        int to;

        Open(int column, boolean ordered) {
            this.column = column;
            this.ordered = ordered;
        }

        void item() {
            if (to == 0) return;
            if (!below.isEmpty()) to = Math.max(to, below.get(below.size() - 1).to());
            if (!term.isEmpty()) below = new ArrayList<>(List.of(new Part.Led(term, false, below, from, until, to)));
            items.add(new Part.Item(below, from, to));
            below = new ArrayList<>();
            term = Rich.EMPTY;
            to = 0;
        }
    }

    /** A line of a paragraph, which it starts or goes on with. */
    void text(int start, int end) {
        if (start >= end) return;
        if (from < 0) from = start;
        to = end;
    }

    /** Whether a paragraph is open. */
    boolean inText() {
        return from >= 0;
    }

    /** Whether a list is open. */
    boolean inList() {
        return !lists.isEmpty();
    }

    /** Ends the paragraph. */
    void endText() {
        if (from < 0) return;
        int start = from;
        from = -1;
        Rich rich = words.of(start, to);
        boolean picture =
                rich.isEmpty() && PICTURE.matcher(source.raw(start, to)).find();
        put(picture ? new Part.Gone(Reason.IMAGE, start, to) : new Part.Para(rich, start, to));
    }

    /**
     * Starts an item; one further right hangs from the one before.
     *
     * @param column how far right; any measure that grows
     * @param start where its marker stands
     * @param textFrom where its words start
     */
    void item(int column, boolean ordered, int start, int textFrom, int end) {
        endText();
        endLists(column + 1);
        if (!lists.isEmpty() && lists.element().ordered != ordered && lists.element().column == column)
            endLists(column);
        boolean deeper = lists.isEmpty() || (lists.element().column < column && lists.size() < DEEPEST);
        if (deeper) lists.push(new Open(column, ordered));
        Open list = lists.element();
        list.item();
        list.from = start;
        list.to = end;
        text(textFrom, end);
    }

    /** Starts an item of a term with what describes it, which stands from a place on. */
    void term(int column, int start, int until, int textFrom, int end) {
        item(column, false, start, end, end);
        Open list = lists.element();
        list.term = words.of(start, until);
        list.until = textFrom;
        text(textFrom, end);
    }

    /** Ends the lists as far right as a column, or further. */
    void endLists(int column) {
        endText();
        while (!lists.isEmpty() && lists.element().column >= column) {
            Open list = lists.pop();
            list.item();
            int end = list.items.get(list.items.size() - 1).to();
            put(new Part.Items(list.ordered, 1, list.items, list.items.get(0).from(), end));
        }
    }

    /** Ends the lists that a line outside them ends: one no further right than their markers. */
    void outdent(int column) {
        if (!lists.isEmpty() && lists.element().column >= column) endLists(column);
    }

    /** A part behind the paragraph, below the item where a list is open. */
    void add(Part part) {
        endText();
        put(part);
    }

    /** Lines that say nothing. */
    void gone(Reason reason, int start, int end) {
        endText();
        int first = source.skipBlank(start, end);
        if (first < end) put(new Part.Gone(reason, first, source.trimEnd(first, end)));
    }

    private void put(Part part) {
        (lists.isEmpty() ? parts : lists.element().below).add(part);
    }

    /** All of them. */
    List<Part> parts() {
        endLists(Integer.MIN_VALUE);
        return parts;
    }
}
