package io.github.collate.render;

import io.github.collate.model.Dispute;
import io.github.collate.model.Page;
import io.github.collate.model.Piece;
import io.github.collate.model.Ruling;
import io.github.collate.model.Sheet;
import io.github.collate.model.Update;
import io.github.collate.model.Verdicts.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sheet as its template sees it.
 *
 * @param kind in lower case
 * @param parts facts below their headings
 * @param numbers limits and defaults; empty on a sheet of nothing else
 * @param changes what was judged, by service; on the sheet of that alone
 * @param left facts, tables and pictures that there was no room for
 * @param leftTraps contradictions that there was no room for
 * @param leftUpdates likewise
 */
record SheetView(
        Sheet sheet,
        String kind,
        List<Part> numbers,
        List<Part> parts,
        List<Trap> traps,
        List<Update> updates,
        List<TableView> tables,
        List<PrintedPicture> pictures,
        List<Changes> changes,
        List<Left> left,
        int leftTraps,
        int leftUpdates) {

    /** Facts below a heading. */
    record Part(String title, String page, List<Line> lines) {}

    /**
     * What is printed as one.
     *
     * @param lead its subject, printed before its first words; may be empty
     * @param inside whether it belongs to the subject of a line before it
     */
    record Line(String lead, boolean inside, Entry entry) {}

    /**
     * A contradiction.
     *
     * @param wrong the values that do not hold; of an open one every value
     * @param holds what holds; empty while nobody has ruled
     * @param why in one or two sentences; empty likewise
     * @param source address of the page that the verdict rests on; empty likewise
     */
    record Trap(String about, String state, List<String> wrong, String holds, String why, String source) {}

    /** What was judged about a service. */
    record Changes(String name, List<Trap> traps, List<Update> updates) {}

    /**
     * What there was no room for.
     *
     * @param page where it stands
     */
    record Left(String title, int count, String page) {}

    /** Addresses of the pages that verdicts and changes rest on, each once, in the order they are met. */
    public List<String> sources() {
        Stream<String> below =
                Stream.concat(traps.stream().map(Trap::source), updates.stream().map(Update::source));
        Stream<String> grouped = changes.stream()
                .flatMap(of -> Stream.concat(
                        of.traps.stream().map(Trap::source), of.updates.stream().map(Update::source)));
        return (changes.isEmpty() ? below : grouped)
                .filter(source -> !source.isEmpty())
                .distinct()
                .toList();
    }

    /** @param kept how many of the sheet's pieces stand on it */
    static SheetView of(Sheet sheet, int kept, Function<String, String> serviceName, Outline outline) {
        List<Piece> pieces = sheet.pieces().subList(0, kept);
        boolean boxed = sheet.kind() == Sheet.Kind.SERVICE;
        Set<String> facts = Sheet.facts(pieces);
        Set<String> numbers = boxed ? numbers(pieces) : Set.of();
        Set<String> others =
                facts.stream().filter(fact -> !numbers.contains(fact)).collect(Collectors.toUnmodifiableSet());
        return new SheetView(
                sheet,
                DisputesView.name(sheet.kind()),
                parts(sheet, numbers, outline),
                parts(sheet, others, outline),
                of(pieces, Piece.OfDispute.class, piece -> trap(piece.dispute())),
                of(pieces, Piece.OfUpdate.class, Piece.OfUpdate::update),
                of(pieces, Piece.OfTable.class, piece -> TableView.of(piece.table(), false, outline)),
                of(pieces, Piece.OfPicture.class, piece -> PrintedPicture.of(piece.picture())),
                judges(sheet.kind()) ? changes(pieces, serviceName) : List.of(),
                left(sheet, kept),
                left(sheet, kept, Piece.OfDispute.class),
                left(sheet, kept, Piece.OfUpdate.class));
    }

    private static List<Changes> changes(List<Piece> pieces, Function<String, String> serviceName) {
        Map<String, List<Piece>> byService = pieces.stream()
                .collect(Collectors.groupingBy(SheetView::service, LinkedHashMap::new, Collectors.toList()));
        return byService.entrySet().stream()
                .map(of -> new Changes(
                        serviceName.apply(of.getKey()),
                        of(of.getValue(), Piece.OfDispute.class, piece -> trap(piece.dispute())),
                        of(of.getValue(), Piece.OfUpdate.class, Piece.OfUpdate::update)))
                .toList();
    }

    private static boolean judges(Sheet.Kind kind) {
        return kind == Sheet.Kind.CONTRADICTIONS || kind == Sheet.Kind.UPDATES;
    }

    private static String service(Piece piece) {
        if (piece instanceof Piece.OfDispute it) return it.dispute().service();
        if (piece instanceof Piece.OfUpdate it) return it.update().services().get(0);
        throw new IllegalStateException("nothing was judged: " + piece.getClass());
    }

    private static <P extends Piece, V> List<V> of(List<Piece> pieces, Class<P> kind, Function<P, V> view) {
        return pieces.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(view)
                .toList();
    }

    /** The numbers among the first pieces, which stand together before everything else. */
    private static Set<String> numbers(List<Piece> pieces) {
        return pieces.stream()
                .takeWhile(piece -> piece instanceof Piece.OfFact fact && fact.number())
                .map(Piece::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Part> parts(Sheet sheet, Set<String> facts, Outline outline) {
        return sheet.parts().stream()
                .map(part -> part.only(facts))
                .filter(part -> !part.groups().isEmpty())
                .map(part -> new Part(part.title(), part.page(), lines(part.groups(), outline)))
                .toList();
    }

    /** The lines of some groups one below the other: the subject of a group leads into its first line. */
    private static List<Line> lines(List<Page.Group> groups, Outline outline) {
        List<Line> lines = new ArrayList<>();
        for (Group group : Group.of(groups, outline)) {
            boolean above = !group.subject().isEmpty();
            String lead = group.head().isEmpty() ? group.subject() : "";
            for (Group.Line line : group.head()) lines.add(new Line(line.lead(), false, line.entry()));
            boolean first = group.head().isEmpty();
            for (Group.Line line : group.lines()) {
                lines.add(new Line(first && above ? lead : line.lead(), above && !first, line.entry()));
                first = false;
            }
        }
        return lines;
    }

    private static Trap trap(Dispute dispute) {
        boolean open = dispute.state() == Dispute.State.OPEN;
        List<String> wrong = dispute.sides().stream()
                .filter(side -> open || !side.holds())
                .map(Side::value)
                .toList();
        return new Trap(
                dispute.about(),
                DisputesView.name(dispute.state()),
                wrong,
                dispute.ruling().map(Ruling::holds).orElse(""),
                dispute.ruling().map(Ruling::why).orElse(""),
                dispute.ruling().map(Ruling::source).orElse(""));
    }

    private static List<Left> left(Sheet sheet, int kept) {
        List<Piece> gone = sheet.pieces().subList(kept, sheet.pieces().size());
        Set<String> facts = Sheet.facts(gone);
        Stream<Left> parts = sheet.parts().stream()
                .map(part -> new Left(part.title(), part.only(facts).facts().size(), part.page()))
                .filter(left -> left.count > 0);
        Stream<Left> tables = gone.stream()
                .filter(Piece.OfTable.class::isInstance)
                .map(Piece.OfTable.class::cast)
                .map(piece -> new Left(piece.table().title(), 0, Page.OfComparison.pathOf(piece.id())));
        Stream<Left> pictures = gone.stream()
                .filter(Piece.OfPicture.class::isInstance)
                .map(Piece.OfPicture.class::cast)
                .map(piece -> new Left(piece.picture().title(), 0, sheet.page() + "#picture-" + piece.id()));
        return Stream.of(parts, tables, pictures).flatMap(all -> all).toList();
    }

    private static <P extends Piece> int left(Sheet sheet, int kept, Class<P> kind) {
        return (int) sheet.pieces().stream().skip(kept).filter(kind::isInstance).count();
    }
}
