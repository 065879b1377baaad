package io.github.collate.render;

import io.github.collate.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Entries that stand together, below their subject or each on its own.
 *
 * @param outer what the subject is part of, outermost first
 * @param subject what the entries are about; empty where each stands on its own
 * @param head the entries that lead up to the others and end in the subject; often none
 */
record Group(List<String> outer, String subject, List<Line> head, List<Line> lines) {

    /** A subject that leads into a single entry instead of standing above it has at most so many characters. */
    private static final int RUN_IN = 56;

    /**
     * An entry in its group.
     *
     * @param outer what the subject is part of
     * @param lead its own subject, printed before its first words; empty where the group says it or there is none
     */
    record Line(List<String> outer, String lead, Entry entry) {}

    Group {
        outer = List.copyOf(outer);
        head = List.copyOf(head);
        lines = List.copyOf(lines);
    }

    /** Whether the head is short enough to stand out like a heading. */
    public boolean titled() {
        return head.size() == 1
                && head.get(0).entry().items().size() == 1
                && head.get(0).entry().first().body().plain().length() <= RUN_IN;
    }

    /**
     * The groups of a section. A subject with only one entry leads into it, so that a page of many small subjects
     * reads as a glossary and not as a heap of headings.
     */
    static List<Group> of(List<Page.Group> groups, Outline outline) {
        List<Group> all = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Page.Group group : groups) {
            List<Entry> entries = entries(group.facts().stream().map(outline::fact), outline);
            if (!group.head().isEmpty() || standsAbove(group.subject(), entries)) {
                close(open, all);
                List<Line> head = lead(group, entries(group.head().stream().map(outline::fact), outline));
                all.add(new Group(outer(group), last(group), head, lines(group, entries, false)));
            } else {
                open.addAll(lines(group, entries, true));
            }
        }
        close(open, all);
        return all;
    }

    private static List<Entry> entries(Stream<Item> items, Outline outline) {
        return Entry.of(items.toList(), outline);
    }

    private static void close(List<Line> open, List<Group> all) {
        if (!open.isEmpty()) all.add(new Group(List.of(), "", List.of(), open));
        open.clear();
    }

    /** A head as it is printed: the subject around it leads into it. */
    private static List<Line> lead(Page.Group group, List<Entry> head) {
        List<String> around = outer(group);
        int last = around.size() - 1;
        return head.stream()
                .map(entry -> last < 0
                        ? new Line(List.of(), "", entry)
                        : new Line(around.subList(0, last), around.get(last), entry))
                .toList();
    }

    private static boolean standsAbove(List<String> subject, List<Entry> entries) {
        boolean runsIn = entries.size() == 1
                && entries.get(0).kind().equals("prose")
                && String.join(" ", subject).length() <= RUN_IN;
        return !subject.isEmpty() && !runsIn;
    }

    private static List<Line> lines(Page.Group group, List<Entry> entries, boolean lead) {
        return entries.stream()
                .map(entry -> lead ? new Line(outer(group), last(group), entry) : new Line(List.of(), "", entry))
                .toList();
    }

    private static List<String> outer(Page.Group group) {
        return group.subject().subList(0, Math.max(0, group.subject().size() - 1));
    }

    private static String last(Page.Group group) {
        return group.subject().isEmpty()
                ? ""
                : group.subject().get(group.subject().size() - 1);
    }
}
