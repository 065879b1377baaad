package io.github.collate.render;

import io.github.collate.model.Dropped;
import io.github.collate.model.Page;
import io.github.collate.model.SaidIn;
import io.github.collate.model.Service;
import io.github.collate.model.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the page of a note set prints.
 *
 * @param standing how it stands among the others; lists that hold nothing are left out
 */
record SetView(Page.OfSet page, Badge badge, List<StandingView> standing, List<Part> parts, List<Left> left) {

    /**
     * Everything below one of the set's outermost headings.
     *
     * @param id its anchor
     * @param title the heading's words; empty where none stands above
     * @param file the file it stands in
     */
    record Part(String id, String title, String file, int statements, List<Passage> passages) {}

    /**
     * Everything below one heading.
     *
     * @param path the headings above it inside the part, outermost first
     */
    record Passage(List<String> path, List<Group.Line> lines) {}

    /** Lines left out for one reason, in the reason's lower-case name. */
    record Left(String reason, int lines, List<Dropped> dropped) {}

    static SetView of(Page.OfSet page, Site site, Outline outline) {
        Badge badge = outline.badges().stream()
                .filter(it -> it.set().id().equals(page.set().id()))
                .findFirst()
                .orElseThrow();
        return new SetView(
                page, badge, StandingView.of(page.standing()), parts(page, names(site), outline), left(page));
    }

    private static Map<String, String> names(Site site) {
        return site.catalog().services().stream()
                .collect(Collectors.toMap(Service::id, Service::name, (first, again) -> first));
    }

    private static List<Part> parts(Page.OfSet page, Map<String, String> names, Outline outline) {
        int common = commonHeadings(page.said());
        List<Part> parts = new ArrayList<>();
        for (List<SaidIn> run : runs(page.said(), said -> List.of(file(said), title(said, common)))) {
            List<Passage> passages = new ArrayList<>();
            for (List<SaidIn> inner : runs(run, said -> rest(said, common))) {
                List<Item> items =
                        inner.stream().map(it -> item(it, names, outline)).toList();
                passages.add(new Passage(rest(inner.get(0), common), plain(Entry.of(items, outline))));
            }
            SaidIn first = run.get(0);
            String id = "part-" + (parts.size() + 1);
            parts.add(new Part(id, title(first, common), file(first), run.size(), passages));
        }
        return parts;
    }

    private static List<Group.Line> plain(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new Group.Line(List.of(), "", entry))
                .toList();
    }

    /** How many outermost headings all statements share: a title of the whole, which needs no repeating. */
    private static int commonHeadings(List<SaidIn> said) {
        if (said.isEmpty()) return 0;
        List<String> first = said.get(0).statement().headings();
        int common = first.size();
        for (SaidIn one : said) {
            List<String> other = one.statement().headings();
            common = Math.min(common, other.size());
            while (!first.subList(0, common).equals(other.subList(0, common))) common--;
        }
        return common;
    }

    private static String file(SaidIn said) {
        return said.statement().span().file();
    }

    private static String title(SaidIn said, int common) {
        List<String> headings = said.statement().headings();
        if (headings.isEmpty()) return "";
        return headings.get(Math.min(common, headings.size() - 1));
    }

    private static List<String> rest(SaidIn said, int common) {
        List<String> headings = said.statement().headings();
        return headings.size() > common + 1 ? headings.subList(common + 1, headings.size()) : List.of();
    }

    /** Cuts a list where the key changes. */
    private static <T> List<List<T>> runs(List<T> all, java.util.function.Function<T, ?> key) {
        List<List<T>> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= all.size(); at++) {
            if (at < all.size() && key.apply(all.get(at)).equals(key.apply(all.get(at - 1)))) continue;
            runs.add(all.subList(from, at));
            from = at;
        }
        return runs;
    }

    private static Item item(SaidIn said, Map<String, String> names, Outline outline) {
        String service = said.fact().service();
        String goal = Page.OfService.pathOf(service) + "#" + said.fact().id();
        String name = names.getOrDefault(service, service);
        Said by = outline.said(said.fact());
        return new Item(
                said.anchor(),
                said.statement().body(),
                said.statement(),
                by,
                goal,
                name,
                List.of(),
                outline.overruled(said.fact()));
    }

    private static List<Left> left(Page.OfSet page) {
        Map<Dropped.Reason, List<Dropped>> byReason = new TreeMap<>();
        for (Dropped line : page.dropped()) {
            byReason.computeIfAbsent(line.reason(), reason -> new ArrayList<>()).add(line);
        }
        return byReason.entrySet().stream()
                .map(it -> new Left(LedgerView.name(it.getKey()), lines(it.getValue()), it.getValue()))
                .toList();
    }

    private static int lines(List<Dropped> dropped) {
        return dropped.stream()
                .mapToInt(it -> it.span().endLine() - it.span().line() + 1)
                .sum();
    }
}
