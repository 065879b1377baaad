package io.github.collate.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A comparison table as an author defines it: what is compared, by which properties, and what each cell rests on.
 *
 * @param id the name of its file; names the page {@code comparisons/<id>.html}
 * @param question what the table answers
 * @param services ids of the services whose pages show it, its home first
 * @param picture id of a drawing that stands above it
 * @param lenient whether a cell whose facts have vanished counts as unstated; else that is an error
 * @param rows the things compared
 * @param columns the properties
 * @param span where the table starts
 */
public record Comparison(
        String id,
        String title,
        String question,
        List<String> services,
        Optional<String> picture,
        boolean lenient,
        List<Column> columns,
        List<Row> rows,
        Span span) {

    public Comparison {
        services = List.copyOf(services);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A property. */
    public record Column(String id, String title) {}

    /**
     * A thing that is compared.
     *
     * @param cells by id of the column, one for each
     */
    public record Row(String id, String title, Map<String, Cell> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }
    }

    /**
     * What a cell rests on. Facts, a ruling or a source; where none is named, whatever {@code find} finds.
     *
     * @param text what it says, code between backticks; empty where the facts say it themselves
     * @param facts ids of facts
     * @param ruling id of a ruling, whose statements are facts of the cell
     * @param source address of an official page; empty if none is named
     * @param checked when that page was last read
     * @param unrelated ids of contradictions and updates that are about something else its facts say
     * @param at where the cell stands
     */
    public record Cell(
            String text,
            List<Ref> facts,
            Optional<Ref> ruling,
            String source,
            Optional<LocalDate> checked,
            Find find,
            List<Ref> unrelated,
            Ref at) {
        public Cell {
            facts = List.copyOf(facts);
            unrelated = List.copyOf(unrelated);
        }

        /** Whether the author leaves it to the generator to look for facts. */
        public boolean searches() {
            return facts.isEmpty() && ruling.isEmpty() && source.isEmpty();
        }
    }

    /**
     * A query for facts: of one of those services, about one of those subjects, that speak of one of those properties.
     *
     * @param subject phrases, looked for in headings, lead-ins and words
     * @param property phrases, looked for in the words and in the heads of table columns
     */
    public record Find(List<String> services, List<String> subject, List<String> property) {
        public Find {
            services = List.copyOf(services);
            subject = List.copyOf(subject);
            property = List.copyOf(property);
        }
    }

    /** A name an author gives, and where. */
    public record Ref(String name, Span span, String sourceLine) {}
}
