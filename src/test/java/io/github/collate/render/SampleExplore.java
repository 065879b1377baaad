package io.github.collate.render;

import io.github.collate.model.Category;
import io.github.collate.model.Exam;
import io.github.collate.model.ExplorePage;
import io.github.collate.model.ExplorePage.Amount;
import io.github.collate.model.ExplorePage.Domain;
import io.github.collate.model.ExplorePage.Entry;
import io.github.collate.model.ExplorePage.Letter;
import io.github.collate.model.ExplorePage.Lone;
import io.github.collate.model.ExplorePage.Place;
import io.github.collate.model.ExplorePage.Region;
import io.github.collate.model.ExplorePage.Spot;
import io.github.collate.model.ExplorePage.Task;
import io.github.collate.model.ExplorePage.Thin;
import io.github.collate.model.ExplorePage.Tie;
import io.github.collate.model.Service;
import java.util.List;
import java.util.stream.IntStream;

/** The pages of {@link SampleSite} that show the whole at once, with hostile names. */
final class SampleExplore {

    private SampleExplore() {}

    static List<ExplorePage> pages(Service tube, Service tray) {
        Spot one = new Spot(tube, SampleSite.HOSTILE, 12);
        Spot other = new Spot(tray, "Tray", 1);
        List<Letter> letters =
                List.of(new Letter("0-9", 1, "4xx", "4xx"), new Letter("C", 1, SampleSite.HOSTILE, SampleSite.HOSTILE));
        List<Entry> entries =
                List.of(new Entry("4xx", false, places(1)), new Entry(SampleSite.HOSTILE, true, places(9)));
        return List.of(
                new ExplorePage.Index(letters, "", entries),
                new ExplorePage.Index(letters, "C", entries.subList(1, 2)),
                coverage(one, other),
                new ExplorePage.ServiceMap(
                        List.of(
                                new Region(new Category("post", SampleSite.HOSTILE), List.of(one)),
                                new Region(new Category("desk", "Desk"), List.of(other))),
                        List.of(new Tie(0, 1, 3, 0))));
    }

    private static ExplorePage coverage(Spot one, Spot other) {
        Amount amount = new Amount(12, 3, 4, List.of("mine", "old"));
        return new ExplorePage.Coverage(
                List.of(new Domain(
                        new Exam.Domain("build", SampleSite.HOSTILE, 100),
                        2,
                        amount,
                        List.of(new Task(SampleSite.HOSTILE, amount, true)))),
                List.of(new Lone("mine", List.of(one))),
                List.of(new Thin(other, new Amount(1, 0, 0, List.of()))),
                13,
                4);
    }

    private static List<Place> places(int many) {
        return IntStream.range(0, many)
                .mapToObj(at -> new Place("tube", "Tube", SampleSite.HOSTILE + at, "services/tube.html#limits", at))
                .toList();
    }
}
