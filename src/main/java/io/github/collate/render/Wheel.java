package io.github.collate.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Places on a circle: discs of different sizes side by side, in groups with a gap between them, from the top clockwise.
 * Only {@link StrictMath} and whole tenths, so that every machine draws the same.
 *
 * @param radius of the circle on which the middles of the discs lie, in the drawing's units
 * @param angles of the middles, in radians from the top, by group
 * @param arcs where each group begins and ends
 */
record Wheel(double radius, List<List<Double>> angles, List<Arc> arcs) {

    /** Part of the circle, in radians from the top. */
    record Arc(double from, double to) {
        double middle() {
            return (from + to) / 2;
        }
    }

    /** The gap between two discs, and between two groups besides. */
    private static final double BETWEEN = 3;

    private static final double GAP = 16;

    /** A disc takes at least so much room, for the words beside it. */
    private static final double LEAST = 20;

    /** A smaller circle has no room for what runs through it. */
    private static final double SMALLEST = 130;

    Wheel {
        angles = List.copyOf(angles);
        arcs = List.copyOf(arcs);
    }

    /** @param discs their radii, by group; none is empty */
    static Wheel of(List<List<Double>> discs) {
        double around = GAP * discs.size();
        for (List<Double> group : discs) for (double disc : group) around += room(disc);
        double unit = 2 * StrictMath.PI / around;
        List<List<Double>> angles = new ArrayList<>();
        List<Arc> arcs = new ArrayList<>();
        double at = GAP / 2;
        for (List<Double> group : discs) {
            double from = at;
            List<Double> middles = new ArrayList<>();
            for (double disc : group) {
                middles.add((at + room(disc) / 2) * unit);
                at += room(disc);
            }
            angles.add(List.copyOf(middles));
            arcs.add(new Arc(from * unit, at * unit));
            at += GAP;
        }
        return new Wheel(StrictMath.max(SMALLEST, 1 / unit), angles, arcs);
    }

    private static double room(double disc) {
        return StrictMath.max(LEAST, 2 * disc + BETWEEN);
    }

    /** A place as {@code x y}. */
    static String at(double angle, double radius) {
        return number(x(angle, radius)) + " " + number(y(angle, radius));
    }

    static double x(double angle, double radius) {
        return radius * StrictMath.sin(angle);
    }

    static double y(double angle, double radius) {
        return -radius * StrictMath.cos(angle);
    }

    /** An angle in tenths of a degree, clockwise from the right, as drawings turn. */
    static String turned(double angle) {
        return number(angle * 180 / StrictMath.PI - 90);
    }

    /** In tenths, without a zero that says nothing. */
    static String number(double value) {
        long tenths = StrictMath.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + StrictMath.abs(tenths) / 10;
        long rest = StrictMath.abs(tenths) % 10;
        return rest == 0 ? (tenths == 0 ? "0" : whole) : whole + "." + rest;
    }

    /** Whole units, for what is as good as that. */
    static String whole(double value) {
        return Long.toString(StrictMath.round(value));
    }
}
