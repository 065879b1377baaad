package io.github.collate.compose;

import io.github.collate.model.Dropped;
import io.github.collate.model.Fact;
import io.github.collate.model.NoteSet;
import io.github.collate.model.Page.OfSet;
import io.github.collate.model.RawNote;
import io.github.collate.model.SaidIn;
import io.github.collate.model.SetSummary;
import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Composes the page of each note set, and its numbers. */
final class SetPages {

    private final Material material;
    private final List<OfSet> pages;

    SetPages(Material material, Disputes disputes) {
        this.material = material;
        Standings standings = new Standings(material, disputes);
        pages = material.settings().sets().parallelStream()
                .map(set -> page(set, standings))
                .toList();
    }

    List<OfSet> pages() {
        return pages;
    }

    private OfSet page(NoteSet set, Standings standings) {
        List<SaidIn> said = said(set);
        return new OfSet(set, summary(set, said), standings.of(said), said, dropped(set));
    }

    List<SetSummary> summaries() {
        return pages.stream().map(OfSet::summary).toList();
    }

    /** The statements of a set in the order of its files, each with its fact. */
    private List<SaidIn> said(NoteSet set) {
        record Pair(Statement statement, Fact fact) {}
        List<Pair> pairs = material.linked().facts().stream()
                .flatMap(fact -> fact.origins().stream().map(origin -> new Pair(origin.statement(), fact)))
                .filter(pair -> pair.statement.set().equals(set.id()))
                .sorted(Comparator.comparing(Pair::statement))
                .toList();
        Map<String, Integer> seen = new HashMap<>();
        List<SaidIn> said = new ArrayList<>();
        for (Pair pair : pairs) {
            String id = pair.fact.id();
            int times = seen.merge(id, 1, Integer::sum);
            said.add(new SaidIn(pair.statement, pair.fact, times == 1 ? id : id + "-" + times));
        }
        return said;
    }

    private List<Dropped> dropped(NoteSet set) {
        return material.dropped().stream()
                .filter(dropped -> dropped.set().equals(set.id()))
                .toList();
    }

    private SetSummary summary(NoteSet set, List<SaidIn> said) {
        List<RawNote> files = material.notes().stream()
                .filter(note -> note.set().equals(set.id()))
                .toList();
        List<Fact> facts = said.stream().filter(SaidIn::first).map(SaidIn::fact).toList();
        return new SetSummary(
                set,
                files.size(),
                files.stream().mapToInt(note -> note.lines().size()).sum(),
                said.size(),
                (int) said.stream().filter(SetPages::joined).count(),
                facts.size(),
                (int) facts.stream().filter(fact -> fact.sets() == 1).count(),
                byReason(dropped(set)));
    }

    private static boolean joined(SaidIn said) {
        return !said.fact().printed().equals(said.statement());
    }

    private static Map<Dropped.Reason, Integer> byReason(List<Dropped> dropped) {
        Map<Dropped.Reason, Integer> lines = new EnumMap<>(Dropped.Reason.class);
        for (Dropped.Reason reason : Dropped.Reason.values()) lines.put(reason, 0);
        for (Dropped piece : dropped) {
            lines.merge(piece.reason(), piece.span().endLine() - piece.span().line() + 1, Integer::sum);
        }
        return lines;
    }
}
