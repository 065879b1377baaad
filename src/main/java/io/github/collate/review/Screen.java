package io.github.collate.review;

import io.github.collate.model.Fact;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A question as lines of plain text. */
final class Screen {

    /** Characters in a line. */
    private static final int WIDTH = 100;

    /** Lines shown of a statement. */
    private static final int TALLEST = 14;

    static final String KEYS = "s same   p 1 is part of 2   P 2 is part of 1   c contradict   d different\n"
            + "l later   r reason for the next answer   u undo   q quit";

    private final Places places;

    Screen(Places places) {
        this.places = places;
    }

    String show(Question question, Queue queue) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT, "%,d of %,d, %,d answered this sitting", queue.number(), queue.total(), queue.answered()));
        lines.add(question.one().service() + ": " + question.asks());
        lines.addAll(fact("1", question.one()));
        lines.addAll(fact("2", question.other()));
        lines.add("");
        if (!question.agree().isEmpty()) lines.add("agree    " + String.join("; ", question.agree()));
        if (!question.differ().isEmpty()) lines.add("differ   " + String.join("; ", question.differ()));
        lines.add("");
        lines.add(KEYS);
        return String.join("\n", lines) + "\n";
    }

    private List<String> fact(String number, Fact fact) {
        Statement printed = fact.printed();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(number + "  set " + printed.set() + ", " + places.of(printed));
        String path = Stream.concat(printed.headings().stream(), printed.parents().stream())
                .collect(Collectors.joining(" > "));
        if (!path.isBlank()) lines.addAll(indented("in ", path));
        lines.addAll(indented("", printed.text()));
        String others = fact.origins().stream()
                .skip(1)
                .map(origin -> places.of(origin.statement()))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) lines.addAll(indented("also ", others));
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
