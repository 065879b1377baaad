package io.github.collate.compose;

import io.github.collate.model.Dispute;
import io.github.collate.model.Fact;
import io.github.collate.model.Illustrations;
import io.github.collate.model.Page;
import io.github.collate.model.Piece;
import io.github.collate.model.Ruling;
import io.github.collate.model.Table;
import io.github.collate.model.Verdicts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a service comes first where there is no room for all: the numbers most sets give, what does not hold, one
 * table and one picture, what several sets say or a verdict confirms, the rest, each section having its turn, and the
 * other tables and pictures.
 *
 * @param pieces the most important first
 * @param overruled facts that do not hold
 */
record Ranking(List<Piece> pieces, List<Fact> overruled) {

    /** So many numbers stand before everything else. */
    private static final int FIRST_NUMBERS = 16;

    /** A longer fact is no number to learn by heart. Characters. */
    private static final int LONGEST_NUMBER = 180;

    private static final int FACTS_TO_ONE_WRONG = 5;

    /** Nothing. */
    static final Ranking NONE = new Ranking(List.of(), List.of());

    Ranking {
        pieces = List.copyOf(pieces);
        overruled = List.copyOf(overruled);
    }

    /** @param numbers ids of the facts that give a limit or a default */
    static Ranking of(Page.OfService page, List<Dispute> all, Illustrations illustrations, Set<String> numbers) {
        String service = page.service().id();
        List<Dispute> disputes = all.stream()
                .filter(dispute -> dispute.state() != Dispute.State.SCOPE)
                .filter(dispute -> concerns(dispute, service))
                .toList();
        List<Fact> said = page.chapters().stream()
                .flatMap(chapter -> chapter.said().stream())
                .toList();
        Set<Fact> gone = overruled(page.verdicts());
        List<Fact> facts = said.stream().filter(fact -> !gone.contains(fact)).toList();
        List<Table> tables = page.tables().stream()
                .filter(table -> table.definition().services().get(0).equals(service))
                .toList();
        Set<Piece> pieces = new LinkedHashSet<>();
        numbers(facts, numbers).limit(FIRST_NUMBERS).forEach(pieces::add);
        disputes.forEach(dispute -> pieces.add(new Piece.OfDispute(dispute)));
        page.verdicts().updates().forEach(dated -> pieces.add(new Piece.OfUpdate(dated.update())));
        tables.stream().limit(1).forEach(table -> pieces.add(new Piece.OfTable(table)));
        List<Piece> pictures = pictures(service, illustrations);
        pictures.stream().limit(1).forEach(pieces::add);
        shared(facts, numbers, disputes).forEach(pieces::add);
        inTurn(facts, numbers).forEach(pieces::add);
        tables.stream().skip(1).forEach(table -> pieces.add(new Piece.OfTable(table)));
        pictures.stream().skip(1).forEach(pieces::add);
        return new Ranking(
                List.copyOf(pieces), said.stream().filter(gone::contains).toList());
    }

    /** Its facts, and between them what never was true: one contradiction for every so many facts. */
    List<Piece> said() {
        Iterator<Piece> wrong = pieces.stream()
                .filter(piece ->
                        piece instanceof Piece.OfDispute it && it.dispute().state() == Dispute.State.WRONG)
                .iterator();
        List<Piece> said = new ArrayList<>();
        int facts = 0;
        for (Piece piece : pieces) {
            if (!(piece instanceof Piece.OfFact)) continue;
            said.add(piece);
            if (++facts % FACTS_TO_ONE_WRONG == 0 && wrong.hasNext()) said.add(wrong.next());
        }
        return said;
    }

    private static boolean concerns(Dispute dispute, String service) {
        return dispute.service().equals(service)
                || dispute.sides().stream()
                        .flatMap(side -> side.facts().stream())
                        .anyMatch(fact -> fact.service().equals(service));
    }

    /** Facts that do not hold, by verdicts and by what changed. */
    static Set<Fact> overruled(Verdicts verdicts) {
        Stream<Fact> wrong = verdicts.rulings().stream()
                .filter(settled -> settled.ruling().kind() != Ruling.Kind.SCOPE)
                .flatMap(settled -> settled.sides().stream())
                .filter(side -> !side.holds())
                .flatMap(side -> side.facts().stream());
        Stream<Fact> outdated = verdicts.updates().stream().flatMap(dated -> dated.facts().stream());
        return Stream.concat(wrong, outdated).collect(Collectors.toSet());
    }

    private static Stream<Piece> numbers(List<Fact> facts, Set<String> numbers) {
        return facts.stream()
                .filter(fact -> numbers.contains(fact.id()))
                .filter(fact -> fact.body().plain().length() <= LONGEST_NUMBER)
                .sorted(Comparator.comparingInt((Fact fact) -> -fact.sets()))
                .map(fact -> piece(fact, numbers));
    }

    private static Stream<Piece> shared(List<Fact> facts, Set<String> numbers, List<Dispute> disputes) {
        Set<Fact> confirmed = disputes.stream()
                .flatMap(dispute -> dispute.sides().stream())
                .flatMap(side -> side.facts().stream())
                .collect(Collectors.toSet());
        return facts.stream()
                .filter(fact -> fact.sets() > 1 || confirmed.contains(fact))
                .sorted(Comparator.comparingInt((Fact fact) -> -fact.sets()))
                .map(fact -> piece(fact, numbers));
    }

    /** The first facts of every section, then the second ones, and so on. */
    private static Stream<Piece> inTurn(List<Fact> facts, Set<String> numbers) {
        record Placed(int turn, Fact fact) {}
        Map<String, Integer> turns = new HashMap<>();
        List<Placed> placed = new ArrayList<>();
        for (Fact fact : facts) placed.add(new Placed(turns.merge(fact.section(), 1, Integer::sum), fact));
        return placed.stream().sorted(Comparator.comparingInt(Placed::turn)).map(one -> piece(one.fact, numbers));
    }

    private static Piece piece(Fact fact, Set<String> numbers) {
        return new Piece.OfFact(fact, numbers.contains(fact.id()));
    }

    private static List<Piece> pictures(String service, Illustrations illustrations) {
        return illustrations.pictures().values().stream()
                .filter(picture -> picture.services().get(0).equals(service))
                .<Piece>map(Piece.OfPicture::new)
                .toList();
    }
}
