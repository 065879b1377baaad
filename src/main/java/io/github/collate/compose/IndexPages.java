package io.github.collate.compose;

import io.github.collate.model.ExplorePage;
import io.github.collate.model.ExplorePage.Entry;
import io.github.collate.model.ExplorePage.Index;
import io.github.collate.model.ExplorePage.Letter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Splits the index by letter where it is long. */
final class IndexPages {

    /** So many names fit on one page. */
    static final int SHORT = 150;

    private IndexPages() {}

    /** The pages of an index: the one that leads to the others first; none without an entry. */
    static List<ExplorePage> of(List<Entry> entries) {
        if (entries.isEmpty()) return List.of();
        TreeMap<String, List<Entry>> byLetter = new TreeMap<>();
        entries.forEach(entry -> byLetter.computeIfAbsent(letter(entry.name()), key -> new ArrayList<>())
                .add(entry));
        List<Letter> letters = new ArrayList<>();
        byLetter.forEach((letter, own) -> letters.add(new Letter(
                letter, own.size(), own.get(0).name(), own.get(own.size() - 1).name())));
        if (entries.size() <= SHORT) return List.of(new Index(letters, "", entries));
        List<ExplorePage> pages = new ArrayList<>();
        pages.add(new Index(letters, "", List.of()));
        byLetter.forEach((letter, own) -> pages.add(new Index(letters, letter, own)));
        return pages;
    }

    /** The capital a name begins with, without accents; {@link Index#OTHER} if with a digit. */
    static String letter(String name) {
        String key = Normalizer.normalize(IndexNames.sortKey(name), Normalizer.Form.NFD);
        if (key.isEmpty() || !Character.isLetter(key.codePointAt(0))) return Index.OTHER;
        return Character.toString(key.codePointAt(0)).toUpperCase(Locale.ROOT);
    }
}
