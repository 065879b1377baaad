package io.github.collate.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question as lines of plain text. */
final class Screen {

    /** Characters in a line. */
    private static final int WIDTH = 100;

    /** Lines shown of a statement. */
    private static final int TALLEST = 14;

    static final String KEYS = Stream.of(
                    keys(Key.SAME, Key.PART, Key.WHOLE, Key.CONTRADICT, Key.DIFFERENT),
                    keys(Key.LATER, Key.MOVE_FIRST, Key.MOVE_SECOND, Key.DROP_FIRST, Key.DROP_SECOND),
                    keys(Key.REASON, Key.UNDO, Key.QUIT))
            .collect(Collectors.joining("\n"));

    private Screen() {}

    /** Keys and what they do, on a line. */
    static String keys(Key... keys) {
        return Stream.of(keys).map(key -> key.sign() + " " + key.words()).collect(Collectors.joining("   "));
    }

    static String show(Sheet sheet, String progress) {
        List<String> lines = new ArrayList<>();
        lines.add(progress);
        lines.add(sheet.asks());
        lines.addAll(side("1", sheet.one()));
        lines.addAll(side("2", sheet.other()));
        lines.add("");
        if (!sheet.agree().isEmpty()) lines.add("agree    " + String.join("; ", sheet.agree()));
        if (!sheet.differ().isEmpty()) lines.add("differ   " + String.join("; ", sheet.differ()));
        lines.add("");
        lines.add(KEYS);
        return String.join("\n", lines) + "\n";
    }

    private static List<String> side(String number, Sheet.Side side) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(number + "  set " + side.set() + ", " + side.place());
        if (!side.path().isBlank()) lines.addAll(indented("in ", side.path()));
        lines.addAll(indented("", side.text()));
        if (!side.also().isEmpty()) lines.addAll(indented("also ", String.join(", ", side.also())));
        return lines;
    }

    private static List<String> indented(String lead, String text) {
        List<String> lines = (lead + text).lines().flatMap(Screen::wrapped).toList();
        List<String> shown = lines.size() <= TALLEST ? lines : lines.subList(0, TALLEST);
        List<String> indented = new ArrayList<>();
        shown.forEach(line -> indented.add("   " + line));
        if (lines.size() > TALLEST) indented.add("   ...");
        return indented;
    }

    private static Stream<String> wrapped(String line) {
        List<String> parts = new ArrayList<>();
        String rest = line;
        while (rest.length() > WIDTH) {
            int blank = rest.lastIndexOf(' ', WIDTH);
            int cut = blank > 0 ? blank : WIDTH;
            parts.add(rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        parts.add(rest);
        return parts.stream();
    }
}
