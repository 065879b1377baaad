package io.github.collate.compose;

import io.github.collate.model.Dispute;
import io.github.collate.model.Exam;
import io.github.collate.model.Fact;
import io.github.collate.model.Page;
import io.github.collate.model.Piece;
import io.github.collate.model.Sheet;
import io.github.collate.model.Sheet.Kind;
import io.github.collate.model.Sheet.Part;
import io.github.collate.model.Site;
import io.github.collate.model.Verdicts.Dated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes the sheets to print: what may stand on each, and what comes first where there is no room for all. */
public final class Sheets {

    /** Where the sheets stand below {@code sheets/}. */
    private static final String SERVICES = "services/";

    private static final String TABLES = "comparisons/";
    private static final String DOMAINS = "domains/";

    /** A sheet of a service is one leaf of paper. */
    private static final int LEAF = 2;

    /** A sheet of a domain speaks of many services. */
    private static final int DOMAIN_PAGES = 2;

    /** What leaves nothing out may have as many pages as it needs. */
    private static final int ANY = 99;

    private static final int BOOK_PAGES = 9999;

    private final Site site;
    private final Set<String> numbers;
    private final List<Dispute> disputes;

    /** @param numbers ids of the facts that give a limit or a default */
    public Sheets(Site site, Set<String> numbers) {
        this.site = site;
        this.numbers = numbers;
        disputes = site.pages(Page.Contradictions.class).stream()
                .flatMap(page -> page.parts().stream())
                .flatMap(part -> part.services().stream())
                .flatMap(of -> of.disputes().stream())
                .toList();
    }

    /** All of them, in the order they are listed. */
    public List<Sheet> all() {
        List<Sheet> sheets = new ArrayList<>();
        List<Page.OfService> services = site.pages(Page.OfService.class);
        Map<String, Ranking> rankings = new HashMap<>();
        for (Page.OfService page : services) {
            Ranking ranking = Ranking.of(page, disputes, site.illustrations(), numbers);
            rankings.put(page.service().id(), ranking);
            sheets.add(service(page, ranking));
        }
        site.pages(Page.OfComparison.class).forEach(page -> sheets.add(table(page)));
        domains(services, rankings).forEach(sheets::add);
        if (!numbers.isEmpty()) sheets.add(numbers(services, rankings));
        judged().forEach(sheets::add);
        if (!services.isEmpty()) sheets.add(book(sheets));
        CardSheet.of(site).ifPresent(sheets::add);
        return sheets;
    }

    /** Everything that stands on the sheets of services and tables, nothing left out. */
    private static Sheet book(List<Sheet> sheets) {
        List<Sheet> bound = sheets.stream()
                .filter(sheet -> sheet.kind() == Kind.SERVICE || sheet.kind() == Kind.TABLE)
                .toList();
        return new Sheet(
                "book",
                Kind.BOOK,
                "",
                "",
                Page.Home.PATH,
                BOOK_PAGES,
                List.of(),
                bound.stream()
                        .flatMap(sheet -> sheet.pieces().stream())
                        .distinct()
                        .toList(),
                bound.stream()
                        .flatMap(sheet -> sheet.overruled().stream())
                        .distinct()
                        .toList());
    }

    private static Sheet service(Page.OfService page, Ranking ranking) {
        List<Part> parts = page.chapters().stream()
                .flatMap(chapter -> Stream.concat(Stream.of(chapter), chapter.parts().stream()))
                .filter(chapter -> !chapter.groups().isEmpty())
                .map(chapter -> new Part(
                        chapter.section().name(),
                        page.path() + "#" + chapter.section().id(),
                        chapter.groups()))
                .toList();
        return new Sheet(
                SERVICES + page.service().id(),
                Kind.SERVICE,
                page.title(),
                page.service().summary(),
                page.path(),
                LEAF,
                parts,
                ranking.pieces(),
                ranking.overruled());
    }

    private static Sheet table(Page.OfComparison page) {
        return new Sheet(
                TABLES + page.table().id(),
                Kind.TABLE,
                page.title(),
                page.table().definition().question(),
                page.path(),
                ANY,
                List.of(),
                List.of(new Piece.OfTable(page.table())),
                List.of());
    }

    private Stream<Sheet> domains(List<Page.OfService> services, Map<String, Ranking> rankings) {
        return site.settings().exam().stream()
                .flatMap(exam -> exam.domains().stream()
                        .map(domain -> domain(
                                exam,
                                domain,
                                services.stream()
                                        .filter(page -> page.service().domains().contains(domain.id()))
                                        .toList(),
                                rankings)))
                .filter(sheet -> !sheet.pieces().isEmpty());
    }

    private static Sheet domain(
            Exam exam, Exam.Domain domain, List<Page.OfService> services, Map<String, Ranking> rankings) {
        List<Ranking> ranked = services.stream()
                .map(page -> rankings.getOrDefault(page.service().id(), Ranking.NONE))
                .toList();
        return new Sheet(
                DOMAINS + domain.id(),
                Kind.DOMAIN,
                domain.name(),
                exam.name() + ", " + domain.weight() + " %",
                Page.Home.PATH,
                DOMAIN_PAGES,
                services.stream().map(Sheets::whole).toList(),
                inProportion(ranked),
                ranked.stream()
                        .flatMap(one -> one.overruled().stream())
                        .distinct()
                        .toList());
    }

    /** The pieces of several rankings in one, each ranking having its share of every stretch of it. */
    private static List<Piece> inProportion(List<Ranking> rankings) {
        record Placed(double place, Piece piece) {}
        List<Placed> all = new ArrayList<>();
        for (Ranking ranking : rankings) {
            List<Piece> said = ranking.said();
            for (int at = 0; at < said.size(); at++) all.add(new Placed((at + 0.5) / said.size(), said.get(at)));
        }
        return all.stream()
                .sorted(Comparator.comparingDouble(Placed::place))
                .map(Placed::piece)
                .distinct()
                .toList();
    }

    private static Part whole(Page.OfService page) {
        List<Page.Group> groups = page.chapters().stream()
                .flatMap(chapter -> Stream.concat(Stream.of(chapter), chapter.parts().stream()))
                .flatMap(chapter -> chapter.groups().stream())
                .toList();
        return new Part(page.title(), page.path(), groups);
    }

    private Sheet numbers(List<Page.OfService> services, Map<String, Ranking> rankings) {
        List<Fact> overruled = rankings.values().stream()
                .flatMap(ranking -> ranking.overruled().stream())
                .toList();
        Set<String> gone = overruled.stream().map(Fact::id).collect(Collectors.toSet());
        List<Part> parts = services.stream()
                .map(page -> whole(page).only(numbers))
                .filter(part -> !part.groups().isEmpty())
                .toList();
        List<Piece> pieces = parts.stream()
                .flatMap(part -> part.facts().stream())
                .filter(fact -> !gone.contains(fact.id()))
                .<Piece>map(fact -> new Piece.OfFact(fact, true))
                .toList();
        List<Fact> left = parts.stream()
                .flatMap(part -> part.facts().stream())
                .filter(fact -> gone.contains(fact.id()))
                .toList();
        return new Sheet("numbers", Kind.NUMBERS, "", "", Page.Home.PATH, ANY, parts, pieces, left);
    }

    private Stream<Sheet> judged() {
        Stream<Piece> updates = site.pages(Page.OfService.class).stream()
                .flatMap(page -> page.verdicts().updates().stream())
                .map(Dated::update)
                .distinct()
                .map(Piece.OfUpdate::new);
        return Stream.of(
                        judged(
                                "contradictions",
                                Kind.CONTRADICTIONS,
                                disputes.stream().map(Piece.OfDispute::new)),
                        judged("updates", Kind.UPDATES, updates))
                .filter(sheet -> !sheet.pieces().isEmpty());
    }

    private static Sheet judged(String path, Kind kind, Stream<Piece> pieces) {
        return new Sheet(path, kind, "", "", Page.Contradictions.PATH, ANY, List.of(), pieces.toList(), List.of());
    }
}
