package io.github.collate.normalise;

import io.github.collate.model.Problems;
import java.util.regex.Pattern;

/** Reads notes in AsciiDoc. */
final class AsciidocReader implements ShapeReader {

    private static final Pattern NAME = Pattern.compile(".*\\.(?:adoc|asciidoc|asc|ad)");
    private static final Pattern OPENING = Pattern.compile("(?s)\\s*(?://[^\\n]*\\n\\s*)*= \\S[^\\n]*\\n.*");
    private static final Pattern SECTION = Pattern.compile("(?m)^={2,5} \\S|^:[\\w-]+:");
    private static final int LOOK = 20_000; // characters that tell a note that has another name

    @Override
    public String name() {
        return "asciidoc";
    }

    @Override
    public double fits(Source source, Looks looks) {
        if (NAME.matcher(source.name()).matches()) return 1;
        if (looks.markdownName() || looks.headings() > 0) return 0;
        String head = source.raw(0, Math.min(LOOK, source.text().length()));
        return OPENING.matcher(head).matches() && SECTION.matcher(head).find() ? 0.97 : 0;
    }

    @Override
    public Reading read(Source source, Outline outline, Problems problems) {
        return Bounded.reading(source, "AsciiDoc", problems, () -> new AsciidocText(source, problems).parts());
    }
}
