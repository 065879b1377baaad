package io.github.collate.render;

import io.github.collate.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Entries that stand together, below their subject or each on its own.
 *
 * @param outer what the subject is part of, outermost first
 * @param subject what the entries are about; empty where each stands on its own
 * @param head the entry whose words are the subject, if a note says it by itself
 */
record Group(List<String> outer, String subject, Optional<Line> head, List<Line> lines) {

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
        lines = List.copyOf(lines);
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
            if (group.head().isPresent() || standsAbove(group.subject(), entries)) {
                close(open, all);
                Optional<Line> head = group.head()
                        .map(fact -> new Line(
                                List.of(),
                                "",
                                entries(Stream.of(outline.fact(fact)), outline).get(0)));
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
        if (!open.isEmpty()) all.add(new Group(List.of(), "", Optional.empty(), open));
        open.clear();
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
