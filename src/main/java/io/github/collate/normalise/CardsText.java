package io.github.collate.normalise;

import io.github.collate.model.Dropped.Reason;
import io.github.collate.normalise.Columns.Kind;
import io.github.collate.normalise.Delimited.Field;
import io.github.collate.normalise.Delimited.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of separated values: cards, or the rows of a table. */
final class CardsText {

    private static final Pattern HTML = Pattern.compile(
            "(?i)</?(?:br|div|p|b|i|u|em|strong|span|ul|ol|li|img|code|pre|sub|sup|table|font|a)(?:\\s[^<>]{0,500})?/?>|&nbsp;");
    private static final Pattern CLOZE = Pattern.compile("\\{\\{c\\d{1,3}::|(?:::[^{}:\\n]{0,200})?\\}\\}");
    private static final Pattern SOUND = Pattern.compile("\\[sound:[^\\]\\n]{0,300}\\]|\\[/?(?:latex|\\$\\$?)\\]");
    private static final int DECK = 1; // levels of headings
    private static final int TAGS = 2;
    private static final int HINTS = 3; // and below, by column

    private final Source source;
    private final Source seen;
    private final Delimited cut;
    private final AnkiHead head;
    private final Columns columns;
    private final boolean common; // whether the separator stands in sentences too
    private final boolean html;
    private final boolean cloze;
    private final List<Part> parts = new ArrayList<>();

    CardsText(Source source, Delimited cut, AnkiHead head, char separator) {
        this.source = source;
        this.cut = cut;
        this.head = head;
        this.common = !head.present() && Chars.in(separator, ",;");
        this.cloze = source.text().contains("{{c");
        this.seen = withoutMarks(cut.seen());
        this.html = head.html().orElseGet(() -> HTML.matcher(source.text()).find());
        this.columns = cut.rows().isEmpty()
                ? new Columns(List.of(), false)
                : head.present() ? Columns.ofAnki(head, cut.rows(), separator) : Columns.of(cut.rows(), seen);
    }

    /** What only Anki needs: the marks of gaps and of sounds; what stands in a gap stays. */
    private Source withoutMarks(Source plain) {
        char[] view = plain.text().toCharArray();
        for (Pattern pattern : cloze ? List.of(CLOZE, SOUND) : List.of(SOUND)) {
            Matcher found = pattern.matcher(plain.text());
            while (found.find()) Arrays.fill(view, found.start(), found.end(), Source.FILLER);
        }
        return plain.seenAs(view);
    }

    List<Part> parts() {
        for (int line = 0; line < head.lines(); line++) directive(line);
        List<Row> rows = cut.rows();
        if (columns.cards() || head.present()) {
            if (columns.headed()) silent(rows.get(0).from(), rows.get(0).to(), Reason.LABEL);
            rows.stream().skip(columns.headed() ? 1 : 0).forEach(this::card);
        } else if (columns.kinds().size() > 1) table(rows);
        else rows.forEach(row -> row.fields().forEach(field -> parts.addAll(below(field))));
        return parts;
    }

    /** A line of Anki's head: a deck or tags for all cards are what they are about. */
    private void directive(int line) {
        String text = source.line(line);
        int colon = text.indexOf(':') + 1;
        String key = Wording.lower(text.substring(1, Math.max(1, colon - 1))).strip();
        int from = source.start(line);
        boolean hint = colon > 0 && (key.equals("deck") || key.equals("tags"));
        if (hint)
            parts.add(new Part.Title(
                    key.equals("deck") ? DECK : TAGS,
                    Hints.words(source, from + colon, source.end(line)),
                    from,
                    source.end(line)));
        else silent(from, source.end(line), Reason.LABEL);
    }

    private void silent(int from, int to, Reason reason) {
        parts.add(new Part.Gone(reason, from, to));
    }

    private void table(List<Row> rows) {
        List<Part.Line> lines = rows.stream().map(this::line).toList();
        int heads = columns.headed() ? 1 : 0;
        int to = rows.get(rows.size() - 1).to();
        parts.add(new Part.Grid(
                lines.subList(0, heads),
                lines.subList(heads, lines.size()),
                rows.get(0).from(),
                to));
    }

    private Part.Line line(Row row) {
        return new Part.Line(row.fields().stream().map(this::words).toList(), row.from(), row.to());
    }

    private Rich words(Field field) {
        return html(field) ? HtmlParts.words(seen, field.from(), field.to(), Links.WEB) : Columns.rich(seen, field);
    }

    /** Whether a field is read as HTML; what would swallow its own end is text. */
    private boolean html(Field field) {
        return html && !Runaways.in(seen.raw(field.from(), field.to()));
    }

    private List<Part> below(Field field) {
        if (html(field)) return HtmlParts.of(seen, field.from(), field.to(), Links.WEB);
        Rich words = Columns.rich(seen, field);
        return words.isEmpty() ? List.of() : List.of(new Part.Para(words, words.from(0), words.to(words.length() - 1)));
    }

    private void card(Row row) {
        if (head.present() && source.text().charAt(row.from()) == '#') {
            silent(row.from(), row.to(), Reason.RULE); // a comment
            return;
        }
        List<Field> fields = joined(row.fields());
        List<Part> back = new ArrayList<>();
        List<Part> more = new ArrayList<>();
        Field front = new Field(row.from(), row.from());
        parts.add(new Part.Title(HINTS, Rich.EMPTY, row.from(), row.from()));
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            switch (columns.kind(i)) {
                case FRONT -> front = field;
                case BACK -> back.addAll(below(field));
                case HINT -> hint(HINTS + i, field);
                case SILENT -> silent(field.from(), field.to(), Reason.LABEL);
                case MORE -> more.addAll(below(field));
            }
        }
        back.addAll(more);
        card(front, back);
    }

    private void hint(int level, Field field) {
        Rich words = Hints.words(source, field.from(), field.to());
        if (!words.isEmpty()) parts.add(new Part.Title(level, words, field.from(), field.to()));
        else silent(field.from(), field.to(), Reason.LABEL);
    }

    private void card(Field front, List<Part> back) {
        Rich words = words(front);
        boolean gap = cloze && source.raw(front.from(), front.to()).contains("{{c");
        if (words.isEmpty() || gap || back.isEmpty()) {
            parts.addAll(below(front));
            parts.addAll(back);
        } else parts.add(new Part.Card(words, back, front.from(), front.to()));
    }

    /** A separator that nobody quoted cut the back: what is too much belongs to it. */
    private List<Field> joined(List<Field> fields) {
        int surplus = fields.size() - columns.kinds().size();
        int back = columns.kinds().indexOf(Kind.BACK);
        if (surplus <= 0 || back < 0 || !common) return fields;
        List<Field> joined = new ArrayList<>(fields.subList(0, back));
        joined.add(new Field(fields.get(back).from(), fields.get(back + surplus).to()));
        joined.addAll(fields.subList(back + surplus + 1, fields.size()));
        return joined;
    }
}
