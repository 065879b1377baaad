package io.github.collate.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A vector drawing: elements and attributes of SVG 2, and only such as can neither run, load nor style anything.
 *
 * @param width of its coordinates, which start at 0, in its own units
 * @param height the same
 */
public record Drawing(int width, int height, List<Node> nodes) {

    /** A part of a drawing. */
    public sealed interface Node permits Shape, Words {}

    /**
     * An element.
     *
     * @param attributes ids among them are unique in the whole site
     */
    public record Shape(String name, SortedMap<String, String> attributes, List<Node> inside) implements Node {
        public Shape {
            attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
            inside = List.copyOf(inside);
        }
    }

    /** Text as it stands. */
    public record Words(String text) implements Node {}

    /** @throws IllegalArgumentException if it has no extent */
    public Drawing {
        if (width < 1 || height < 1) throw new IllegalArgumentException("no extent: " + width + " by " + height);
        nodes = List.copyOf(nodes);
    }
}
