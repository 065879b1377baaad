package io.github.collate.read;

import io.github.collate.model.Problems;
import io.github.collate.model.Span;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** A YAML file, decoded (or one of another format): turns the marks of the parser into spots that show their source line. */
final class YamlFile {

    private final Place place;
    private final String text;
    private final List<String> lines;
    private final Problems problems;

    YamlFile(Place place, String text, Problems problems) {
        this.place = place;
        this.text = text;
        this.lines = List.of(text.split("\n", -1));
        this.problems = problems;
    }

    String text() {
        return text;
    }

    List<String> lines() {
        return lines;
    }

    /** The start of a line, counted from 1. */
    Spot line(int number) {
        return new Spot(Span.at(place.shown(), number), lines.get(number - 1), problems);
    }

    /** The start of the file. */
    Spot start() {
        return new Spot(place.start(), lines.get(0), problems);
    }

    /** A character of a line, both counted from 1. */
    Spot at(int line, int column) {
        return new Spot(Span.at(place.shown(), line, column), lines.get(line - 1), problems);
    }

    /** Where the parser stands. It counts code points from 0, we count UTF-16 code units from 1. */
    Spot at(Optional<Mark> mark) {
        if (mark.isEmpty()) return start();
        int line = Math.min(mark.get().getLine(), lines.size() - 1);
        String source = lines.get(line);
        int points = Math.min(mark.get().getColumn(), source.codePointCount(0, source.length()));
        int column = source.offsetByCodePoints(0, points) + 1;
        return new Spot(Span.at(place.shown(), line + 1, column), source, problems);
    }

    /** Where a node starts. */
    Spot at(Node node) {
        return at(node.getStartMark());
    }
}
