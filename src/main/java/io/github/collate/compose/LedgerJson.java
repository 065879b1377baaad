package io.github.collate.compose;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.collate.model.Conflict;
import io.github.collate.model.Dropped;
import io.github.collate.model.Fact;
import io.github.collate.model.NoteSet;
import io.github.collate.model.RawNote;
import io.github.collate.model.Ruling;
import io.github.collate.model.Statement;
import io.github.collate.model.Verdicts.Settled;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ledger as open data: every line of every set is an origin of a fact, or dropped for a named reason. */
final class LedgerJson {

    /** Counts up when a field changes its meaning. */
    private static final int SCHEMA = 1;

    /** Candidates written at most. */
    private static final int MOST_CANDIDATES = 5_000;

    record Ledger(
            int schema,
            List<SetEntry> sets,
            List<FactEntry> facts,
            List<ConflictEntry> conflicts,
            List<CandidateEntry> candidates,
            List<DroppedEntry> dropped) {}

    record SetEntry(String id, String title, List<FileEntry> files, List<SkippedEntry> skipped) {}

    record FileEntry(String path, int lines, String sha256) {}

    record SkippedEntry(String path, String reason) {}

    record FactEntry(String id, String topic, String section, String text, List<OriginEntry> origins) {}

    record OriginEntry(String set, String file, int line, int endLine, String text) {}

    record ConflictEntry(
            String id,
            String topic,
            String about,
            String kind,
            List<SideEntry> sides,
            @JsonInclude(Include.NON_NULL) @Nullable RulingEntry ruling) {}

    record SideEntry(String value, List<String> facts) {}

    record RulingEntry(String value, String why, String source) {}

    record CandidateEntry(List<String> facts, double score) {}

    record DroppedEntry(String set, String file, int line, int endLine, String text, String reason) {}

    private final Material material;

    LedgerJson(Material material) {
        this.material = material;
    }

    byte[] bytes() {
        Ledger ledger = new Ledger(
                SCHEMA,
                material.settings().sets().stream().map(this::set).toList(),
                material.linked().facts().stream().map(LedgerJson::fact).toList(),
                conflicts(),
                candidates(),
                material.dropped().stream().map(LedgerJson::dropped).toList());
        return Json.bytes(ledger);
    }

    private SetEntry set(NoteSet set) {
        List<FileEntry> files = material.notes().stream()
                .filter(note -> note.set().equals(set.id()))
                .map(LedgerJson::file)
                .toList();
        List<SkippedEntry> skipped = material.skipped().stream()
                .filter(file -> file.set().equals(set.id()))
                .map(file -> new SkippedEntry(file.file(), file.reason()))
                .toList();
        return new SetEntry(set.id(), set.title(), files, skipped);
    }

    /** Open ones, then what the authors ruled on; a difference in scope is no conflict, nor is one side alone. */
    private List<ConflictEntry> conflicts() {
        Stream<ConflictEntry> open = material.verdicts().open().stream().map(LedgerJson::open);
        Stream<ConflictEntry> settled = material.verdicts().rulings().stream()
                .filter(ruled -> ruled.ruling().kind() != Ruling.Kind.SCOPE)
                .filter(ruled -> ruled.sides().size() > 1)
                .map(LedgerJson::conflict);
        return Stream.concat(open, settled).toList();
    }

    private static ConflictEntry open(Conflict conflict) {
        List<SideEntry> sides = conflict.sides().stream()
                .map(side -> new SideEntry(side.value(), ids(side.facts())))
                .toList();
        String kind = Json.name(conflict.kind());
        return new ConflictEntry(conflict.id(), conflict.service(), conflict.about(), kind, sides, null);
    }

    private static List<String> ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).toList();
    }

    /** The likeliest pairs; scores are cut to hundredths, so that the file keeps still. */
    private List<CandidateEntry> candidates() {
        return material.candidates().stream()
                .limit(MOST_CANDIDATES)
                .map(pair -> new CandidateEntry(
                        List.of(pair.one().id(), pair.other().id()), Math.floor(pair.score() * 100) / 100))
                .toList();
    }

    private static ConflictEntry conflict(Settled settled) {
        Ruling ruling = settled.ruling();
        List<SideEntry> sides = settled.sides().stream()
                .map(side -> new SideEntry(side.value(), ids(side.facts())))
                .toList();
        return new ConflictEntry(
                ruling.id(),
                ruling.service(),
                ruling.about(),
                Json.name(Clash.of(ruling)),
                sides,
                new RulingEntry(ruling.holds(), ruling.why(), ruling.source()));
    }

    private static FileEntry file(RawNote note) {
        return new FileEntry(note.file(), note.lines().size(), note.sha256());
    }

    private static FactEntry fact(Fact fact) {
        List<OriginEntry> origins = fact.origins().stream()
                .map(origin -> origin(origin.statement()))
                .toList();
        return new FactEntry(
                fact.id(), fact.service(), fact.section(), fact.body().plain(), origins);
    }

    private static OriginEntry origin(Statement said) {
        return new OriginEntry(
                said.set(), said.span().file(), said.span().line(), said.span().endLine(), said.raw());
    }

    private static DroppedEntry dropped(Dropped piece) {
        return new DroppedEntry(
                piece.set(),
                piece.span().file(),
                piece.span().line(),
                piece.span().endLine(),
                piece.raw(),
                Json.name(piece.reason()));
    }
}
