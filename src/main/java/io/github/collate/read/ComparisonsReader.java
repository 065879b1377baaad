package io.github.collate.read;

import io.github.collate.model.Comparison;
import io.github.collate.model.Comparison.Cell;
import io.github.collate.model.Comparison.Column;
import io.github.collate.model.Comparison.Find;
import io.github.collate.model.Comparison.Ref;
import io.github.collate.model.Comparison.Row;
import io.github.collate.model.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code comparisons/*.yml} to comparison tables. */
final class ComparisonsReader {

    static final Shape COMPARISON = new Shape(
            "a comparison",
            List.of("title", "question", "services", "columns", "rows"),
            List.of("picture", "vanished"));
    static final Shape COLUMN = new Shape("a column", List.of("id", "title"), List.of("words"));
    static final Shape ROW = new Shape("a row", List.of("id", "title"), List.of("words", "cells"));
    static final Shape CELL = new Shape(
            "a cell", List.of(), List.of("text", "facts", "ruling", "source", "checked", "find", "unrelated"));
    static final Shape FIND = new Shape("a query", List.of(), List.of("service", "subject", "property"));

    /** What may become of a cell whose facts have vanished. */
    private static final List<String> VANISHED = List.of("error", "unstated");

    private final Wanted wanted;
    private final Set<String> pictures;
    private List<String> services = List.of();
    private List<Column> columns = List.of();
    private final Map<String, List<String>> properties = new LinkedHashMap<>();

    private ComparisonsReader(Wanted wanted, Set<String> pictures) {
        this.wanted = wanted;
        this.pictures = pictures;
    }

    /**
     * The tables by id; what is wrong with one is reported.
     *
     * @param pictures ids of the drawings there are
     */
    static List<Comparison> read(Place content, Wanted wanted, Set<String> pictures, Problems problems) {
        return Pieces.of(content.child("comparisons"), ".yml", problems).stream()
                .flatMap(piece -> Yaml.parse(piece.file(), "define a comparison, or take the file out")
                        .flatMap(node -> Fields.of(piece.file(), node, COMPARISON))
                        .map(fields -> new ComparisonsReader(wanted, pictures).comparison(piece.id(), fields))
                        .stream())
                .toList();
    }

    private Comparison comparison(String id, Fields fields) {
        fields.needsEntry("services");
        fields.needsEntry("columns");
        fields.needsEntry("rows");
        services = wanted.services(fields.texts("services"));
        columns = columns(fields);
        Optional<Text> vanished = Checks.known(fields.text("vanished"), "answer to a vanished fact", VANISHED);
        return new Comparison(
                id,
                fields.string("title"),
                fields.string("question"),
                services,
                Checks.known(fields.text("picture"), "picture", pictures).map(Text::value),
                vanished.filter(text -> text.value().equals("unstated")).isPresent(),
                columns,
                rows(fields),
                fields.spot().span());
    }

    private List<Column> columns(Fields fields) {
        Unique ids = new Unique();
        List<Column> read = new ArrayList<>();
        for (Fields column : fields.mappings("columns", COLUMN)) {
            Optional<Text> id = Checks.id(column.text("id"));
            String title = column.string("title");
            if (id.isEmpty() || !ids.take(id.get(), "column", "give one of them another id")) continue;
            read.add(new Column(id.get().value(), title));
            properties.put(id.get().value(), words(column, "words", title));
        }
        return read;
    }

    private List<Row> rows(Fields fields) {
        Unique ids = new Unique();
        List<Row> read = new ArrayList<>();
        for (Fields row : fields.mappings("rows", ROW)) {
            Optional<Text> id = Checks.id(row.text("id"));
            String title = row.string("title");
            Map<String, Cell> cells = cells(row, words(row, "words", title));
            if (id.isEmpty() || !ids.take(id.get(), "row", "give one of them another id")) continue;
            read.add(new Row(id.get().value(), title, cells));
        }
        return read;
    }

    private Map<String, Cell> cells(Fields row, List<String> subject) {
        Shape shape = new Shape("the cells of a row", List.of(), List.copyOf(properties.keySet()));
        Optional<Fields> named = row.mapping("cells", shape);
        Map<String, Cell> cells = new LinkedHashMap<>();
        properties.forEach((column, property) -> {
            Find find = new Find(services, subject, property);
            Optional<Fields> cell = named.flatMap(it -> it.mapping(column, CELL));
            cells.put(column, cell.map(it -> cell(it, find)).orElseGet(() -> searching(row, find)));
        });
        return cells;
    }

    private static Cell searching(Fields row, Find find) {
        return new Cell("", List.of(), Optional.empty(), "", Optional.empty(), find, List.of(), ref("", row.spot()));
    }

    private Cell cell(Fields fields, Find find) {
        Optional<Text> ruling = Checks.id(fields.text("ruling"));
        Optional<Text> source = Checks.address(fields.text("source"));
        Optional<LocalDate> checked = Checks.day(fields.text("checked"));
        check(fields);
        return new Cell(
                fields.string("text"),
                refs(fields, "facts"),
                ruling.map(ComparisonsReader::ref),
                source.map(Text::value).orElse(""),
                checked,
                fields.mapping("find", FIND).map(query -> find(query, find)).orElse(find),
                refs(fields, "unrelated"),
                ref("", fields.spot()));
    }

    private static List<Ref> refs(Fields fields, String key) {
        fields.needsEntry(key);
        return fields.texts(key).stream()
                .flatMap(text -> Checks.id(Optional.of(text)).stream())
                .map(ComparisonsReader::ref)
                .toList();
    }

    /** A cell's words need something to rest on, an official page a day on which it was read. */
    private static void check(Fields fields) {
        boolean rests = fields.has("facts") || fields.has("ruling") || fields.has("source");
        if (fields.has("text") && !rests) {
            fields.spot().error("the words of this cell rest on nothing", "name 'facts', a 'ruling' or a 'source'");
        }
        if (!fields.has("text") && (fields.has("ruling") || (fields.has("source") && !fields.has("facts")))) {
            fields.spot().error("this cell says nothing", "add 'text: ...'");
        }
        if (fields.has("source") && !fields.has("facts") && !fields.has("ruling") && !fields.has("checked")) {
            fields.spot().error("a cell with only a source needs 'checked'", "add the day the page was last read");
        }
        if (fields.has("find") && rests) {
            fields.spot().error("this cell has both a query and grounds of its own", "take one of them out");
        }
    }

    private Find find(Fields fields, Find given) {
        List<String> service = wanted.services(fields.text("service").stream().toList());
        return new Find(
                service.isEmpty() ? given.services() : service,
                fields.has("subject") ? words(fields, "subject", "") : given.subject(),
                fields.has("property") ? words(fields, "property", "") : given.property());
    }

    private static List<String> words(Fields fields, String key, String otherwise) {
        if (!fields.has(key)) return List.of(otherwise);
        fields.needsEntry(key);
        return fields.texts(key).stream().map(Text::value).toList();
    }

    private static Ref ref(Text text) {
        return ref(text.value(), text.spot());
    }

    private static Ref ref(String name, Spot spot) {
        return new Ref(name, spot.span(), spot.sourceLine());
    }
}
