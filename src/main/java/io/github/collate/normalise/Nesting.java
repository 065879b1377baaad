package io.github.collate.normalise;

import java.util.ArrayList;
import java.util.List;

/**
 * Bullets below bullets that Markdown takes for siblings: a marker that stands further right than the one above it, by
 * a single blank even, was put there to say "below that one".
 */
final class Nesting {

    private Nesting() {}

    /** Levels below which bullets stay siblings. */
    private static final int DEEPEST = 40;

    static Part.Items byColumn(Part.Items list, Source source) {
        return byColumn(list, source, 0);
    }

    private static Part.Items byColumn(Part.Items list, Source source, int depth) {
        int first = column(list.items().get(0), source);
        boolean flat = list.items().stream().allMatch(item -> column(item, source) <= first);
        if (flat || depth > DEEPEST) return list;
        List<Part.Item> items = new ArrayList<>();
        int at = 0;
        while (at < list.items().size()) {
            int end = at + 1;
            int column = column(list.items().get(at), source);
            while (end < list.items().size() && column(list.items().get(end), source) > column) end++;
            items.add(below(list, at, end, source, depth));
            at = end;
        }
        return new Part.Items(list.ordered(), list.start(), items, list.from(), list.to());
    }

    /** The item at a place with the items behind it hung below it. */
    private static Part.Item below(Part.Items list, int at, int end, Source source, int depth) {
        Part.Item item = list.items().get(at);
        if (end == at + 1) return item;
        List<Part.Item> inner = list.items().subList(at + 1, end);
        int to = inner.get(inner.size() - 1).to();
        Part.Items items = new Part.Items(list.ordered(), 1, inner, inner.get(0).from(), to);
        List<Part> parts = new ArrayList<>(item.parts());
        parts.add(byColumn(items, source, depth + 1));
        return new Part.Item(parts, item.from(), to);
    }

    private static int column(Part.Item item, Source source) {
        return item.from() - source.start(source.lineOf(item.from()));
    }
}
