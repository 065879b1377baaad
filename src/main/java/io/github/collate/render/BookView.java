package io.github.collate.render;

import io.github.collate.model.Category;
import io.github.collate.model.IndexTerm;
import io.github.collate.model.Page;
import io.github.collate.model.Sheet;
import io.github.collate.model.Sheet.Kind;
import io.github.collate.model.SheetsPage;
import io.github.collate.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The book as its template sees it: the same views as those of single sheets, with nothing left out.
 *
 * @param anchors ids of the facts that have an anchor of their own
 * @param facts how many stand in it
 */
record BookView(
        List<Shelf> shelves,
        List<TableView> tables,
        List<Drawing> pictures,
        List<Initial> index,
        Set<String> anchors,
        long facts) {

    /** No book. */
    static final BookView NONE = new BookView(List.of(), List.of(), List.of(), List.of(), Set.of(), 0);

    /** A category. */
    record Shelf(String anchor, String name, List<Chapter> chapters) {}

    /** A service. */
    record Chapter(String anchor, SheetView view) {}

    /** A picture. */
    record Drawing(String anchor, PrintedPicture picture) {}

    /** Terms of one initial; those that begin with no letter stand under an empty one. */
    record Initial(String letter, List<Term> terms) {}

    /** A term and where it stands. */
    record Term(String name, List<Place> places) {}

    /** @param main whether it is what the pages from there on are about */
    record Place(String anchor, int page, boolean main) {}

    /** The anchor of a service. */
    static String service(String id) {
        return "s-" + id;
    }

    /** The anchor of a fact. */
    static String fact(String id) {
        return "f-" + id;
    }

    /** The anchor of a table. */
    static String table(String id) {
        return "t-" + id;
    }

    /** @param pages by anchor; empty as long as nobody knows them */
    static BookView of(
            Site site,
            List<IndexTerm> index,
            Function<String, String> serviceName,
            Outline outline,
            Map<String, Integer> pages) {
        List<Sheet> sheets = site.pages(SheetsPage.class).stream()
                .flatMap(page -> page.sheets().stream())
                .toList();
        List<Shelf> shelves = shelves(site, sheets, serviceName, outline);
        List<SheetView> views = shelves.stream()
                .flatMap(shelf -> shelf.chapters.stream())
                .map(Chapter::view)
                .toList();
        Map<String, String> first = new HashMap<>();
        views.forEach(view -> lines(view)
                .forEach(line -> line.entry()
                        .items()
                        .forEach(item ->
                                first.put(item.id(), line.entry().first().id()))));
        Set<String> anchors = new HashSet<>();
        index.forEach(term -> term.facts().forEach(fact -> anchors.add(first.getOrDefault(fact, ""))));
        List<Drawing> pictures = views.stream()
                .flatMap(view -> view.pictures().stream())
                .map(picture -> new Drawing("d-" + picture.id(), picture))
                .toList();
        return new BookView(
                shelves,
                sheets.stream()
                        .filter(sheet -> sheet.kind() == Kind.TABLE)
                        .flatMap(sheet -> view(sheet, serviceName, outline).tables().stream())
                        .toList(),
                pictures,
                initials(index, first, pages),
                anchors,
                first.size());
    }

    private static Stream<SheetView.Line> lines(SheetView view) {
        return Stream.concat(view.numbers().stream(), view.parts().stream()).flatMap(part -> part.lines().stream());
    }

    private static List<Shelf> shelves(
            Site site, List<Sheet> sheets, Function<String, String> serviceName, Outline outline) {
        Map<String, Sheet> byPage = new HashMap<>();
        sheets.stream().filter(sheet -> sheet.kind() == Kind.SERVICE).forEach(sheet -> byPage.put(sheet.page(), sheet));
        List<Shelf> shelves = new ArrayList<>();
        for (Category category : site.catalog().categories()) {
            List<Chapter> chapters = site.pages(Page.OfService.class).stream()
                    .filter(page -> page.category().id().equals(category.id()))
                    .flatMap(page -> Optional.ofNullable(byPage.get(page.path())).stream()
                            .map(sheet -> new Chapter(service(page.service().id()), view(sheet, serviceName, outline))))
                    .toList();
            if (!chapters.isEmpty()) shelves.add(new Shelf("c-" + category.id(), category.name(), chapters));
        }
        return shelves;
    }

    private static SheetView view(Sheet sheet, Function<String, String> serviceName, Outline outline) {
        return SheetView.of(sheet, sheet.pieces().size(), serviceName, outline);
    }

    private static List<Initial> initials(
            List<IndexTerm> index, Map<String, String> first, Map<String, Integer> pages) {
        SortedMap<String, List<Term>> initials = new TreeMap<>();
        for (IndexTerm term : index) {
            List<Place> places = places(term, first, pages);
            if (places.isEmpty() && !pages.isEmpty()) continue;
            String letter = term.name().substring(0, 1).toUpperCase(Locale.ROOT);
            initials.computeIfAbsent(Character.isLetter(letter.charAt(0)) ? letter : "", one -> new ArrayList<>())
                    .add(new Term(term.name(), places));
        }
        return initials.entrySet().stream()
                .map(initial -> new Initial(initial.getKey(), initial.getValue()))
                .toList();
    }

    /** Every page once: where what the term names begins, else where the first fact on it stands. */
    private static List<Place> places(IndexTerm term, Map<String, String> first, Map<String, Integer> pages) {
        Map<Integer, Place> places = new TreeMap<>();
        term.services().forEach(id -> put(service(id), true, pages, places));
        term.facts().forEach(id -> put(fact(first.getOrDefault(id, "")), false, pages, places));
        return places.values().stream()
                .sorted(Comparator.comparing((Place place) -> !place.main).thenComparing(Place::page))
                .toList();
    }

    private static void put(String anchor, boolean main, Map<String, Integer> pages, Map<Integer, Place> places) {
        Integer page = pages.get(anchor);
        if (page != null) places.putIfAbsent(page, new Place(anchor, page, main));
    }
}
