package io.github.collate.normalise;

import io.github.collate.normalise.Delimited.Field;
import io.github.collate.normalise.Delimited.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the columns of separated values hold.
 *
 * @param kinds of each column; without a front and a back the rows are those of a table
 * @param headed whether the first row names the columns
 */
record Columns(List<Kind> kinds, boolean headed) {

    /** What stands in a column. */
    enum Kind {
        FRONT,
        BACK,
        /** More about a card. */
        MORE,
        /** What a card is about: tags, a deck. */
        HINT,
        /** What only the program needs. */
        SILENT
    }

    private static final Set<String> FRONTS = Set.of("front", "question", "term", "word", "prompt", "q");
    private static final Set<String> BACKS =
            Set.of("back", "answer", "definition", "meaning", "response", "description", "a");
    private static final Set<String> HINTS =
            Set.of("tags", "tag", "deck", "topic", "category", "chapter", "section", "unit");
    private static final Set<String> SILENTS = Set.of("guid", "id", "note id", "notetype", "note type");
    private static final int LOOK = 200; // rows that tell
    private static final int HEAD = 3; // words of a column's name

    Columns {
        kinds = List.copyOf(kinds);
    }

    /** Whether the rows are cards. */
    boolean cards() {
        return kinds.contains(Kind.FRONT) && kinds.contains(Kind.BACK);
    }

    Kind kind(int column) {
        return column < kinds.size() ? kinds.get(column) : Kind.MORE;
    }

    /** The columns of Anki's file, whose names may stand in its head. */
    static Columns ofAnki(AnkiHead head, List<Row> rows, char separator) {
        List<String> names = Stream.of(head.values().getOrDefault("columns", "").split("\\Q" + separator + "\\E", -1))
                .map(Columns::key)
                .toList();
        int count = Math.max(names.size(), count(rows));
        List<Kind> kinds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean silent = i == head.column("guid") || i == head.column("notetype");
            boolean hint = i == head.column("tags") || i == head.column("deck");
            Kind named = i < names.size() ? named(names.get(i)) : Kind.MORE;
            kinds.add(silent ? Kind.SILENT : hint ? Kind.HINT : named);
        }
        return new Columns(filled(kinds), false);
    }

    /** The columns of other files. */
    static Columns of(List<Row> rows, Source seen) {
        int count = count(rows);
        List<Rich> first =
                rows.get(0).fields().stream().map(field -> rich(seen, field)).toList();
        List<Kind> kinds = first.stream().map(cell -> named(key(cell.plain()))).toList();
        boolean cards = kinds.contains(Kind.FRONT) && kinds.contains(Kind.BACK);
        if (cards) return new Columns(kinds, true);
        boolean headed = rows.size() > 1 && first.stream().allMatch(Columns::heads);
        boolean two = count == 2;
        if (two) return new Columns(List.of(Kind.FRONT, Kind.BACK), headed && said(rows, seen));
        List<Kind> plain = new ArrayList<>();
        for (int i = 0; i < count; i++) plain.add(Kind.MORE);
        return new Columns(plain, headed);
    }

    /** How many fields most rows have. */
    static int count(List<Row> rows) {
        Map<Integer, Integer> counts = new TreeMap<>();
        rows.stream().limit(LOOK).forEach(row -> counts.merge(row.fields().size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    static Rich rich(Source seen, Field field) {
        return RichBuilder.plain(seen, field.from(), field.to()).trim();
    }

    private static String key(String name) {
        return Wording.lower(Chars.squeeze(name));
    }

    private static Kind named(String name) {
        if (FRONTS.contains(name)) return Kind.FRONT;
        if (BACKS.contains(name)) return Kind.BACK;
        if (HINTS.contains(name)) return Kind.HINT;
        return SILENTS.contains(name) ? Kind.SILENT : Kind.MORE;
    }

    /** The first columns without a meaning are front and back where none is. */
    private static List<Kind> filled(List<Kind> kinds) {
        List<Kind> filled = new ArrayList<>(kinds);
        for (Kind wanted : List.of(Kind.FRONT, Kind.BACK)) {
            int free = filled.indexOf(Kind.MORE);
            if (!filled.contains(wanted) && free >= 0) filled.set(free, wanted);
        }
        return filled;
    }

    private static boolean heads(Rich cell) {
        String name = cell.plain();
        int words = Wording.words(name);
        boolean ends = !name.isEmpty() && Chars.in(name.charAt(name.length() - 1), ".!?,;");
        return words > 0 && words <= HEAD && !ends && Wording.capital(name) && !Wording.quantity(name);
    }

    /** Whether most rows below the first say something in a field, as names of columns do not. */
    private static boolean said(List<Row> rows, Source seen) {
        List<Row> below = rows.subList(1, Math.min(rows.size(), LOOK));
        long said = below.stream()
                .filter(row -> row.fields().stream().anyMatch(field -> Leads.says(rich(seen, field))))
                .count();
        return said * 2 > below.size();
    }
}
