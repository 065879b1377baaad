package io.github.collate.render;

import io.github.collate.model.ExplorePage.Region;
import io.github.collate.model.ExplorePage.ServiceMap;
import io.github.collate.model.ExplorePage.Spot;
import io.github.collate.model.ExplorePage.Tie;
import io.github.collate.model.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The map as a drawing: services around a circle, and a thread between two of which one mentions the other. Threads
 * between the same two categories run side by side. The middle of the circle is the origin.
 *
 * @param wide half the width of the drawing
 * @param high half its height
 * @param regions the categories around the circle
 * @param strands the threads, by what they look like
 * @param pairs how many threads there are
 * @param mentions how many facts mention another service
 */
record MapView(int wide, int high, List<RegionView> regions, List<Strand> strands, int pairs, int mentions) {

    /** Radius of the disc of the service with the most facts. */
    private static final double LARGEST = 21;

    /** Radius of the smallest disc. */
    private static final double SMALLEST = 2.5;

    /** How far outside the circle the arc of a category runs, and how far the names begin. */
    private static final double ARC = 28;

    private static final double NAME = 38;

    /** How many characters of a name are shown, and how wide one is at most on average. */
    private static final int LETTERS = 25;

    private static final double LETTER = 7.6;

    /** Half the height of a line, and what is kept free at the edge. */
    private static final double MARGIN = 14;

    /** Where threads are pulled to, as a part of the radius: within a category, and between two. */
    private static final double NEAR = 0.74;

    private static final double FAR = 0.36;

    /** Categories have so many colours; with more of them colours come again. */
    private static final int COLOURS = 14;

    /**
     * A category.
     *
     * @param arc a path
     */
    record RegionView(String id, String name, int colour, int facts, String arc, List<SpotView> spots) {}

    /**
     * A service.
     *
     * @param number counts from 0 around the circle
     * @param x of the disc's middle, as {@code y}
     * @param turn of its name
     * @param reach where the name begins, along the turned line
     * @param end whether the name ends there instead
     * @param mentions whom it mentions, most first
     * @param mentionedBy who mentions it, most first
     */
    record SpotView(
            int number,
            String name,
            String label,
            String shown,
            String path,
            int facts,
            String x,
            String y,
            String r,
            String turn,
            String reach,
            boolean end,
            List<Other> mentions,
            List<Other> mentionedBy) {}

    /** Another service, and how many facts tie the two. */
    record Other(String label, int facts) {}

    /**
     * Threads that look alike.
     *
     * @param width from 1 to 4
     */
    record Strand(int colour, int width, List<Cord> cords) {}

    /**
     * A thread between two services.
     *
     * @param ends the numbers of both, then how many facts of the first mention the second, and the other way round
     * @param path of the thread
     */
    record Cord(String ends, String path) {}

    static MapView of(ServiceMap map) {
        int most = map.spots().stream().mapToInt(Spot::facts).max().orElse(1);
        Wheel wheel = Wheel.of(map.regions().stream()
                .map(region ->
                        region.spots().stream().map(spot -> disc(spot, most)).toList())
                .toList());
        List<RegionView> regions = new ArrayList<>();
        int number = 0;
        for (int at = 0; at < map.regions().size(); at++) {
            regions.add(region(map, at, number, wheel, most));
            number += map.regions().get(at).spots().size();
        }
        int mentions =
                map.ties().stream().mapToInt(tie -> tie.there() + tie.back()).sum();
        return new MapView(
                reach(map, wheel, true),
                reach(map, wheel, false),
                regions,
                strands(map, wheel),
                map.ties().size(),
                mentions);
    }

    /** How far names go to the sides or up and down. */
    private static int reach(ServiceMap map, Wheel wheel, boolean aside) {
        double most = wheel.radius() + ARC;
        for (int at = 0; at < map.regions().size(); at++) {
            List<Spot> spots = map.regions().get(at).spots();
            for (int place = 0; place < spots.size(); place++) {
                double angle = wheel.angles().get(at).get(place);
                double far =
                        wheel.radius() + NAME + LETTER * shown(spots.get(place)).length();
                most = StrictMath.max(most, StrictMath.abs(aside ? Wheel.x(angle, far) : Wheel.y(angle, far)));
            }
        }
        return (int) StrictMath.ceil(most + MARGIN);
    }

    private static String shown(Spot spot) {
        return Excerpt.of(spot.label(), LETTERS);
    }

    private static double disc(Spot spot, int most) {
        return StrictMath.max(SMALLEST, LARGEST * StrictMath.sqrt((double) spot.facts() / most));
    }

    private static RegionView region(ServiceMap map, int at, int from, Wheel wheel, int most) {
        Region region = map.regions().get(at);
        List<SpotView> spots = new ArrayList<>();
        for (int place = 0; place < region.spots().size(); place++) {
            Spot spot = region.spots().get(place);
            spots.add(spot(map, spot, from + place, wheel.angles().get(at).get(place), wheel, most));
        }
        return new RegionView(
                region.category().id(),
                region.category().name(),
                at % COLOURS,
                region.spots().stream().mapToInt(Spot::facts).sum(),
                arc(wheel.arcs().get(at), wheel.radius() + ARC),
                spots);
    }

    private static String arc(Wheel.Arc arc, double radius) {
        String r = Wheel.whole(radius);
        boolean large = arc.to() - arc.from() > StrictMath.PI;
        return "M" + Wheel.at(arc.from(), radius) + "A" + r + " " + r + " 0 " + (large ? 1 : 0) + " 1 "
                + Wheel.at(arc.to(), radius);
    }

    private static SpotView spot(ServiceMap map, Spot spot, int number, double angle, Wheel wheel, int most) {
        boolean left = angle > StrictMath.PI;
        double reach = wheel.radius() + NAME;
        return new SpotView(
                number,
                spot.service().name(),
                spot.label(),
                shown(spot),
                Page.OfService.pathOf(spot.service().id()),
                spot.facts(),
                Wheel.number(Wheel.x(angle, wheel.radius())),
                Wheel.number(Wheel.y(angle, wheel.radius())),
                Wheel.number(disc(spot, most)),
                Wheel.turned(left ? angle - StrictMath.PI : angle),
                Wheel.number(left ? -reach : reach),
                left,
                others(map, number, true),
                others(map, number, false));
    }

    /** Whom a service mentions, or who mentions it. */
    private static List<Other> others(ServiceMap map, int number, boolean out) {
        List<Spot> spots = map.spots();
        List<Other> others = new ArrayList<>();
        for (Tie tie : map.ties()) {
            if (tie.first() != number && tie.second() != number) continue;
            boolean first = tie.first() == number;
            int facts = first == out ? tie.there() : tie.back();
            if (facts > 0)
                others.add(
                        new Other(spots.get(first ? tie.second() : tie.first()).label(), facts));
        }
        others.sort(Comparator.comparingInt((Other other) -> -other.facts()).thenComparing(Other::label));
        return others;
    }

    /** The threads by width, thin ones first, and within it by colour: that of the end with more facts. */
    private static List<Strand> strands(ServiceMap map, Wheel wheel) {
        List<Integer> regionOf = new ArrayList<>();
        List<Double> angles = new ArrayList<>();
        for (int at = 0; at < map.regions().size(); at++) {
            for (double angle : wheel.angles().get(at)) {
                regionOf.add(at);
                angles.add(angle);
            }
        }
        List<Spot> spots = map.spots();
        Map<Integer, Map<Integer, List<Cord>>> byLook = new TreeMap<>();
        for (Tie tie : map.ties()) {
            int a = tie.first();
            int b = tie.second();
            int region = regionOf.get(spots.get(a).facts() >= spots.get(b).facts() ? a : b);
            String path = thread(
                    angles.get(a),
                    angles.get(b),
                    wheel,
                    wheel.arcs().get(regionOf.get(a)),
                    wheel.arcs().get(regionOf.get(b)));
            byLook.computeIfAbsent(width(tie.there() + tie.back()), key -> new TreeMap<>())
                    .computeIfAbsent(region % COLOURS, key -> new ArrayList<>())
                    .add(new Cord(a + " " + b + " " + tie.there() + " " + tie.back(), path));
        }
        List<Strand> strands = new ArrayList<>();
        byLook.forEach((width, byColour) ->
                byColour.forEach((colour, threads) -> strands.add(new Strand(colour, width, threads))));
        return strands;
    }

    private static String thread(double a, double b, Wheel wheel, Wheel.Arc home, Wheel.Arc away) {
        double radius = wheel.radius();
        String start = "M" + point(a, radius);
        if (home.equals(away)) return start + "Q" + point((a + b) / 2, radius * NEAR) + " " + point(b, radius);
        return start + "C" + point(home.middle(), radius * FAR) + " " + point(away.middle(), radius * FAR) + " "
                + point(b, radius);
    }

    private static String point(double angle, double radius) {
        return Wheel.whole(Wheel.x(angle, radius)) + " " + Wheel.whole(Wheel.y(angle, radius));
    }

    private static int width(int facts) {
        if (facts < 2) return 1;
        if (facts < 4) return 2;
        return facts < 10 ? 3 : 4;
    }
}
