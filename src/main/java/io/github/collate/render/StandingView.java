package io.github.collate.render;

import io.github.collate.model.Page;
import io.github.collate.model.SaidIn;
import io.github.collate.model.Standing;
import io.github.collate.model.Standing.Judged;
import io.github.collate.model.Standing.Of;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list of a set's page: what it has wrong, what is outdated, what is in dispute, what only it says.
 *
 * @param id its anchor: {@code open}, {@code wrong}, {@code outdated} or {@code only}
 * @param brief whether it is short enough to stand unfolded
 */
record StandingView(String id, int count, boolean brief, List<Group> groups) {

    /** More than so many entries are folded away by service. */
    private static final int BRIEF = 10;

    /** Characters of a statement that are shown where it is only listed. */
    private static final int EXCERPT = 240;

    /** Entries about one service. */
    record Group(String name, List<Entry> entries) {}

    /**
     * An entry.
     *
     * @param words what the set says, shortened
     * @param anchor of the statement on this page
     * @param line where it stands in its file, from 1
     * @param goal the fact's permalink, from the site's root
     * @param about the property in question, or empty
     * @param value what the statement says of it, or empty
     * @param instead what holds, or what others say, or empty
     * @param sides where the contradiction stands, from the site's root, or empty
     */
    record Entry(
            String words,
            String anchor,
            int line,
            String goal,
            String about,
            String value,
            String instead,
            String sides) {}

    static List<StandingView> of(Standing standing) {
        return Stream.of(
                        list("open", standing.open(), StandingView::judged),
                        list("wrong", standing.wrong(), StandingView::judged),
                        list("outdated", standing.outdated(), StandingView::judged),
                        list("only", standing.only(), said -> entry(said, "", "", "", "")))
                .filter(list -> list.count > 0)
                .toList();
    }

    private static <T> StandingView list(String id, List<Of<T>> lists, Function<T, Entry> entry) {
        int count = Standing.count(lists);
        List<Group> groups = lists.stream()
                .map(of -> new Group(
                        of.service().name(), of.items().stream().map(entry).toList()))
                .toList();
        return new StandingView(id, count, count <= BRIEF, groups);
    }

    private static Entry judged(Judged judged) {
        String sides = judged.dispute().map(DisputesView::path).orElse("");
        return entry(judged.said(), judged.about(), judged.value(), judged.instead(), sides);
    }

    private static Entry entry(SaidIn said, String about, String value, String instead, String sides) {
        return new Entry(
                Excerpt.of(said.statement().text(), EXCERPT),
                said.anchor(),
                said.statement().span().line(),
                Page.OfService.pathOf(said.fact().service()) + "#" + said.fact().id(),
                about,
                value,
                instead,
                sides);
    }
}
