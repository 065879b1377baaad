package io.github.collate.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Category;
import io.github.collate.model.ExplorePage.Region;
import io.github.collate.model.ExplorePage.ServiceMap;
import io.github.collate.model.ExplorePage.Spot;
import io.github.collate.model.ExplorePage.Tie;
import io.github.collate.model.Service;
import io.github.collate.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapViewTest {

    private static final int REGIONS = 7;
    private static final int EACH = 9;

    private final ServiceMap map = new ServiceMap(
            IntStream.range(0, REGIONS).mapToObj(MapViewTest::region).toList(), ties());
    private final MapView view = MapView.of(map);
    private final List<MapView.SpotView> spots =
            view.regions().stream().flatMap(region -> region.spots().stream()).toList();

    private static Region region(int number) {
        return new Region(
                new Category("c" + number, "Category " + number),
                IntStream.range(0, EACH)
                        .mapToObj(place -> spot(number * EACH + place))
                        .toList());
    }

    private static Spot spot(int number) {
        String name = "Machine " + "with a very long name indeed".substring(0, number % 28) + number;
        Service service = new Service(
                "m" + number, name, List.of(), "", List.of(), "", "", List.of(), List.of(), Span.at("catalog.yml", 1));
        return new Spot(service, name, 1 + number * number % 97);
    }

    private static List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        for (int a = 0; a < REGIONS * EACH; a++) {
            for (int b = a + 1; b < REGIONS * EACH; b += 1 + a % 5) ties.add(new Tie(a, b, (a + b) % 13, a % 2 + 1));
        }
        return ties;
    }

    @Test
    void discs_do_not_overlap_and_stand_inside_the_drawing() {
        for (int at = 0; at < spots.size(); at++) {
            MapView.SpotView one = spots.get(at);
            assertThat(StrictMath.abs(number(one.x()))).isLessThan(view.wide());
            assertThat(StrictMath.abs(number(one.y()))).isLessThan(view.high());
            for (MapView.SpotView other : spots.subList(at + 1, spots.size())) {
                double apart =
                        StrictMath.hypot(number(one.x()) - number(other.x()), number(one.y()) - number(other.y()));
                assertThat(apart).as(one + " and " + other).isGreaterThan(number(one.r()) + number(other.r()));
            }
        }
    }

    @Test
    void names_stand_a_line_apart_and_are_never_upside_down() {
        for (int at = 0; at < spots.size(); at++) {
            MapView.SpotView one = spots.get(at);
            MapView.SpotView next = spots.get((at + 1) % spots.size());
            double apart = StrictMath.hypot(number(one.x()) - number(next.x()), number(one.y()) - number(next.y()));
            assertThat(apart).isGreaterThan(19);
            assertThat(number(one.turn())).isBetween(-90.0, 90.0);
        }
    }

    @Test
    void more_facts_make_a_larger_disc() {
        for (MapView.SpotView one : spots) {
            for (MapView.SpotView other : spots) {
                if (one.facts() > other.facts()) assertThat(number(one.r())).isGreaterThanOrEqualTo(number(other.r()));
            }
        }
        assertThat(spots.stream().mapToDouble(spot -> number(spot.r())).max()).hasValue(21);
    }

    @Test
    void every_tie_is_one_thread_and_stands_in_both_lists() {
        assertThat(view.strands().stream()
                        .flatMap(strand -> strand.cords().stream())
                        .map(MapView.Cord::ends))
                .containsExactlyInAnyOrderElementsOf(map.ties().stream()
                        .map(tie -> tie.first() + " " + tie.second() + " " + tie.there() + " " + tie.back())
                        .toList());
        int there = spots.stream()
                .flatMap(spot -> spot.mentions().stream())
                .mapToInt(MapView.Other::facts)
                .sum();
        int back = spots.stream()
                .flatMap(spot -> spot.mentionedBy().stream())
                .mapToInt(MapView.Other::facts)
                .sum();
        assertThat(there).isEqualTo(back).isEqualTo(view.mentions());
    }

    @Test
    void what_is_drawn_is_the_same_to_the_digit_every_time() {
        assertThat(MapView.of(map)).isEqualTo(view);
        assertThat(Wheel.number(-0.04)).isEqualTo("0");
        assertThat(Wheel.number(-0.26)).isEqualTo("-0.3");
        assertThat(Wheel.number(12)).isEqualTo("12");
        assertThat(Wheel.turned(StrictMath.PI / 2)).isEqualTo("0");
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
