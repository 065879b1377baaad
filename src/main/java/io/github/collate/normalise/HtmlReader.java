package io.github.collate.normalise;

import io.github.collate.model.Problems;
import java.util.regex.Pattern;

/** Reads a saved web page: what it says, without what frames it. */
final class HtmlReader implements ShapeReader {

    private static final Pattern NAME = Pattern.compile(".*\\.x?html?");
    private static final Pattern OPENING = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,500}?-->\\s*)?<(?:!doctype\\s+html|html)\\b.*");
    private static final int LOOK = 1000; // characters that tell a page that has another name

    @Override
    public String name() {
        return "html";
    }

    @Override
    public double fits(Source source, Looks looks) {
        String head = source.raw(0, Math.min(LOOK, source.text().length()));
        boolean named = NAME.matcher(source.name()).matches();
        return named || OPENING.matcher(head).matches() ? 1 : 0;
    }

    @Override
    public Reading read(Source source, Outline outline, Problems problems) {
        return Bounded.reading(source, "HTML", problems, () -> new HtmlPage(source, problems).parts());
    }
}
