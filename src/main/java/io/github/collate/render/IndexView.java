package io.github.collate.render;

import io.github.collate.model.ExplorePage.Entry;
import io.github.collate.model.ExplorePage.Index;
import io.github.collate.model.ExplorePage.Letter;
import io.github.collate.model.ExplorePage.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The index, or a page of it.
 *
 * @param names how many the whole index has
 * @param split whether every letter has a page of its own
 * @param groups what stands on this page, by letter
 */
record IndexView(Index page, int names, boolean split, List<Group> groups) {

    /** So many places of a name are shown. */
    private static final int PLACES = 6;

    /** The names that begin with a letter. */
    record Group(Letter letter, List<Line> lines) {}

    /**
     * A name.
     *
     * @param more places that are not shown
     */
    record Line(String name, boolean code, List<Place> places, int more) {}

    static IndexView of(Index page) {
        int names = page.letters().stream().mapToInt(Letter::entries).sum();
        boolean split = !page.letter().isEmpty() || page.entries().isEmpty();
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (Letter letter : page.letters()) {
            boolean here = page.letter().isEmpty() || page.letter().equals(letter.letter());
            if (!here || page.entries().isEmpty()) continue;
            List<Entry> entries = page.entries().subList(from, from + letter.entries());
            groups.add(new Group(letter, entries.stream().map(IndexView::line).toList()));
            from += letter.entries();
        }
        return new IndexView(page, names, split, groups);
    }

    private static Line line(Entry entry) {
        List<Place> places = entry.places();
        int shown = Math.min(PLACES, places.size());
        return new Line(entry.name(), entry.code(), places.subList(0, shown), places.size() - shown);
    }

    /** The letter of this page; only where there is one. */
    public Letter here() {
        return groups.get(0).letter();
    }
}
