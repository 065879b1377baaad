package io.github.collate.compose;

import io.github.collate.model.Fact;
import io.github.collate.model.Piece;
import io.github.collate.model.Printed;
import io.github.collate.model.Sheet;
import io.github.collate.model.SiteFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each printed sheet holds and leaves out, as open data. */
public final class SheetsJson {

    private static final String PATH = "data/sheets.json";

    /** Counts up when a field changes its meaning. */
    private static final int SCHEMA = 1;

    record Sheets(int schema, List<SheetEntry> sheets) {}

    record SheetEntry(
            String id,
            String kind,
            String title,
            String page,
            int pages,
            List<String> files,
            Pieces holds,
            Pieces leavesOut,
            List<String> overruled) {}

    record Pieces(
            List<String> facts,
            List<String> tables,
            List<String> pictures,
            List<String> contradictions,
            List<String> updates,
            List<String> questions) {}

    private SheetsJson() {}

    /** The manifest of the sheets that were printed. */
    public static SiteFile of(List<Sheet> sheets, List<Printed> printed) {
        Map<String, Printed> byPath = printed.stream().collect(Collectors.toMap(Printed::path, Function.identity()));
        List<SheetEntry> entries = sheets.stream()
                .flatMap(sheet ->
                        Optional.ofNullable(byPath.get(sheet.path())).stream().map(one -> entry(sheet, one)))
                .toList();
        return new SiteFile(PATH, Json.bytes(new Sheets(SCHEMA, entries)));
    }

    private static SheetEntry entry(Sheet sheet, Printed printed) {
        List<Piece> all = sheet.pieces();
        return new SheetEntry(
                sheet.path(),
                Json.name(sheet.kind()),
                sheet.title(),
                sheet.page(),
                printed.pages(),
                printed.files().stream().map(SiteFile::path).toList(),
                pieces(all.subList(0, printed.kept())),
                pieces(all.subList(printed.kept(), all.size())),
                sheet.overruled().stream().map(Fact::id).toList());
    }

    private static Pieces pieces(List<Piece> pieces) {
        return new Pieces(
                ids(pieces, Piece.OfFact.class),
                ids(pieces, Piece.OfTable.class),
                ids(pieces, Piece.OfPicture.class),
                ids(pieces, Piece.OfDispute.class),
                ids(pieces, Piece.OfUpdate.class),
                ids(pieces, Piece.OfQuestion.class));
    }

    private static List<String> ids(List<Piece> pieces, Class<? extends Piece> kind) {
        return pieces.stream().filter(kind::isInstance).map(Piece::id).toList();
    }
}
