package io.github.collate.render;

import io.github.collate.model.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is printed as one: the sentences of a paragraph, the rows of a table, or one thing alone.
 *
 * @param kind {@code prose}, {@code table}, {@code row}, {@code code} or {@code answered}
 * @param said the sets that say any of it
 * @param mixed whether its items are said by different sets, so that each has to say by whom
 */
record Entry(String kind, List<Item> items, Said said, boolean mixed) {

    Entry {
        items = List.copyOf(items);
    }

    /** Groups neighbours that belong together. */
    static List<Entry> of(List<Item> items, Outline outline) {
        List<Entry> entries = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= items.size(); at++) {
            if (at < items.size() && together(items.get(at - 1), items.get(at))) continue;
            entries.add(of(items, from, at, outline));
            from = at;
        }
        return entries;
    }

    private static boolean together(Item item, Item next) {
        return item.flowsInto(next) || item.alignsWith(next);
    }

    private static Entry of(List<Item> items, int from, int to, Outline outline) {
        List<Item> run = items.subList(from, to);
        Said said = outline.said(run.stream()
                .flatMap(item -> item.said().by().stream())
                .map(badge -> badge.set().id())
                .collect(Collectors.toUnmodifiableSet()));
        boolean mixed = run.stream().anyMatch(item -> !item.said().key().equals(said.key()));
        return new Entry(kind(run), run, said, mixed);
    }

    private static String kind(List<Item> run) {
        Body body = run.get(0).body();
        if (body instanceof Body.Prose) return "prose";
        if (body instanceof Body.Code) return "code";
        if (body instanceof Body.Answered) return "answered";
        if (body instanceof Body.Row row) return readsAlone(row, run.size()) ? "row" : "table";
        throw new IllegalStateException("no element for " + body.getClass());
    }

    /** A single row of which every value has a name needs no table. */
    private static boolean readsAlone(Body.Row row, int rows) {
        return rows == 1 && row.cells().stream().noneMatch(cell -> cell.head().isBlank());
    }

    /** The first of its items. */
    public Item first() {
        return items.get(0);
    }

    /** The heads of a table's columns. */
    public List<String> heads() {
        return first().heads();
    }

    /** Whether any head says something. */
    public boolean headed() {
        return heads().stream().anyMatch(head -> !head.isBlank());
    }
}
