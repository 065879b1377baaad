package io.github.collate.normalise;

import io.github.collate.model.Problems;
import java.util.regex.Pattern;

/** Reads notes in Org, the format of Emacs. */
final class OrgReader implements ShapeReader {

    private static final Pattern KEYWORD =
            Pattern.compile("(?im)^#\\+(?:title|author|date|options|startup|filetags|begin_\\w+|todo|property):?.*");
    private static final Pattern DRAWER =
            Pattern.compile("(?im)^\\*+ .*\\n(?:\\s*(?:scheduled|deadline|closed):.*\\n)?\\s*:properties:$");
    private static final int LOOK = 20_000; // characters that tell a note that has another name

    @Override
    public String name() {
        return "org";
    }

    @Override
    public double fits(Source source, Looks looks) {
        if (source.name().endsWith(".org")) return 1;
        if (looks.markdownName() || looks.headings() > 0) return 0;
        String head = source.raw(0, Math.min(LOOK, source.text().length()));
        return KEYWORD.matcher(head).find() || DRAWER.matcher(head).find() ? 0.97 : 0;
    }

    @Override
    public Reading read(Source source, Outline outline, Problems problems) {
        return Bounded.reading(source, "Org", problems, () -> new OrgText(source, problems).parts());
    }
}
