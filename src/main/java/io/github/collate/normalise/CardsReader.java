package io.github.collate.normalise;

import io.github.collate.model.Dropped.Reason;
import io.github.collate.model.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads flash cards and tables of separated values: a card on each row with its front and its back, as spreadsheets and
 * flash card programs export them, Anki with a head of its own; rows of more columns are those of a table.
 */
final class CardsReader implements ShapeReader {

    private static final Pattern NAME = Pattern.compile(".*\\.(?:csv|tsv|tab)");
    private static final Pattern PLAIN = Pattern.compile("[^.]*|.*\\.(?:txt|text)");
    private static final Pattern SEPARATOR = Pattern.compile("(?i)sep=[,;|\\t]\\s*"); // as Excel writes it
    private static final List<Character> SEPARATORS = List.of('\t', ';', '|', ',');
    private static final int LOOK = 60; // rows that tell the separator
    private static final int FEWEST = 3; // rows of a file that has another name
    private static final int MOST = 1_000_000; // rows

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public double fits(Source source, Looks looks) {
        if (NAME.matcher(source.name()).matches() || AnkiHead.is(source)) return 1;
        boolean plain = PLAIN.matcher(source.name()).matches() && looks.rulers().isEmpty();
        return plain && (everywhere(source, '\t') || everywhere(source, '|')) ? 0.96 : 0;
    }

    /** Whether a character cuts every line into as many words. */
    private static boolean everywhere(Source source, char separator) {
        int count = 0;
        int rows = 0;
        for (int line = 0; line < source.lines(); line++) {
            String text = source.line(line).strip();
            if (text.isEmpty()) continue;
            int found = (int) text.chars().filter(c -> c == separator).count();
            boolean same = found > 0 && found < Delimited.MOST_FIELDS && (rows == 0 || found == count);
            if (!same || text.charAt(0) == separator) return false;
            count = found;
            rows++;
        }
        return rows >= FEWEST;
    }

    @Override
    public Reading read(Source source, Outline outline, Problems problems) {
        return Bounded.reading(source, "separated values", problems, () -> parts(source, problems));
    }

    private static List<Part> parts(Source source, Problems problems) {
        AnkiHead head = AnkiHead.of(source);
        boolean told = SEPARATOR.matcher(source.line(0)).matches();
        int first = told ? 1 : head.lines();
        char separator = told
                ? source.text().charAt("sep=".length())
                : head.separator().orElseGet(() -> separator(source, first));
        Delimited cut = Delimited.of(source, first, separator, MOST, problems);
        List<Part> parts = new ArrayList<>();
        if (told) parts.add(new Part.Gone(Reason.LABEL, 0, source.end(0)));
        parts.addAll(new CardsText(source, cut, head, separator).parts());
        return parts;
    }

    /** The separator that cuts most rows into as many fields. */
    private static char separator(Source source, int line) {
        if (source.name().endsWith(".tsv") || source.name().endsWith(".tab")) return '\t';
        char best = ',';
        double most = 0;
        for (char separator : SEPARATORS) {
            List<Delimited.Row> rows =
                    Delimited.of(source, line, separator, LOOK, new Problems()).rows();
            int count = Columns.count(rows);
            double alike = (double) rows.stream()
                            .filter(row -> row.fields().size() == count)
                            .count()
                    / Math.max(1, rows.size());
            if (count > 1 && alike > most) {
                most = alike;
                best = separator;
            }
        }
        return best;
    }
}
