package io.github.collate.normalise;

import java.util.List;
import java.util.Optional;

/** All shapes of notes there are; the first of equals reads a note. */
final class Shapes {

    private static final List<ShapeReader> READERS = List.of(
            new MarkdownReader(),
            new OutlineReader(),
            new RuledReader(),
            new TextReader(),
            new HtmlReader(),
            new AsciidocReader(),
            new OrgReader(),
            new NotionReader(),
            new CardsReader(),
            new ObsidianReader());

    private Shapes() {}

    /** The names a note set's settings may use. */
    static List<String> names() {
        return READERS.stream().map(ShapeReader::name).toList();
    }

    /** The reader of that name. */
    static Optional<ShapeReader> named(String name) {
        return READERS.stream()
                .filter(reader -> reader.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The reader that fits a text best. */
    static ShapeReader best(Source source, Looks looks) {
        ShapeReader best = READERS.get(0);
        double most = best.fits(source, looks);
        for (ShapeReader reader : READERS.subList(1, READERS.size())) {
            double fits = reader.fits(source, looks);
            if (fits <= most) continue;
            best = reader;
            most = fits;
        }
        return best;
    }
}
