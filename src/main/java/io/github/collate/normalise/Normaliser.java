package io.github.collate.normalise;

import io.github.collate.model.Cache;
import io.github.collate.model.Dropped;
import io.github.collate.model.Normalised;
import io.github.collate.model.PlainPage;
import io.github.collate.model.Problems;
import io.github.collate.model.RawNote;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import io.github.collate.normalise.ShapeReader.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns notes into statements. The shape of a note (Markdown, an outline, ruled text, plain text, a web page, cards and others) is
 * found out from its name and text unless the author set it; every line that is not blank ends up in a statement or is dropped for a reason. Safe for
 * use by several threads.
 */
public final class Normaliser {

    private final Cache cache;

    /** A normaliser that reads everything anew. */
    public Normaliser() {
        this(new Cache());
    }

    /** @param cache gives back what was said by notes and pages that stayed as they were */
    public Normaliser(Cache cache) {
        this.cache = cache;
    }

    /** By what a page that was read is known again. */
    private record ReadPage(RawNote page) {}

    /**
     * Cuts notes into statements. Notes are read in parallel; the result depends on the notes alone.
     *
     * @param problems takes warnings: an unknown shape, text that could not be read as Markdown and was kept as plain text
     * @return statements and dropped lines, ordered by set, file and place
     */
    public Normalised normalise(List<RawNote> notes, Problems problems) {
        List<Normalised> each = notes.parallelStream()
                .map(note -> cache.lasting(Normalised.class, note, problems, own -> normalise(note, own)))
                .toList();
        List<Statement> statements = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        for (Normalised one : each) {
            statements.addAll(one.statements());
            dropped.addAll(one.dropped());
        }
        statements.sort(Comparator.naturalOrder());
        dropped.sort(Comparator.comparing(Dropped::set).thenComparing(Dropped::span));
        return new Normalised(statements, dropped);
    }

    private static Normalised normalise(RawNote note, Problems problems) {
        Source source = new Source(note);
        Outline outline = Outline.of(source);
        ShapeReader reader = reader(source, outline, problems);
        Reading reading = reader.read(source, outline, problems);
        Collector out = new Collector(source);
        new Teller(out).tell(reading.parts());
        new Leftovers(out, problems).take(reading.hidden());
        return out.result();
    }

    private static ShapeReader reader(Source source, Outline outline, Problems problems) {
        RawNote note = source.note();
        String asked = note.reader().orElse("");
        if (asked.isBlank()) return Shapes.best(source, Looks.of(source, outline));
        return Shapes.named(asked).orElseGet(() -> {
            problems.warning(
                    Span.at(note.shown(), 1),
                    "no reader is called \"" + asked + "\"; the shape is found out from the text",
                    "",
                    "use one of " + String.join(", ", Shapes.names()));
            return Shapes.best(source, Looks.of(source, outline));
        });
    }

    /**
     * Reads a plain page.
     *
     * @param page its file is the path below the folder of pages
     * @param problems takes warnings as for notes
     */
    public PlainPage page(RawNote page, Problems problems) {
        return cache.value(new ReadPage(page), problems, own -> new PageReader(new Source(page)).read(own));
    }
}
