package io.github.collate.render;

import io.github.collate.model.Body;
import io.github.collate.model.Inline;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Text for the fields of Anki notes. Beside HTML, Anki takes square brackets for sounds, speech and LaTeX to be run, and
 * double braces for its own templates: both reach a field as character references.
 */
final class AnkiText {

    private static final InlinePrinter INLINES = new InlinePrinter(new Links(""), Set.of());

    private AnkiText() {}

    /** Words without markup. */
    static String plain(String text) {
        return guarded(Escape.html(text).replace("\n", "<br>"));
    }

    /** A statement as it stands on the page, without its links. */
    static String said(Body body) {
        if (body instanceof Body.Code it) return "<pre>" + guarded(Escape.html(it.text())) + "</pre>";
        if (body instanceof Body.Prose it) return printed(it.text());
        if (body instanceof Body.Answered it) return printed(it.question()) + " " + printed(it.answer());
        return plain(body.plain());
    }

    private static String printed(List<Inline> text) {
        return guarded(INLINES.printUnlinked(text));
    }

    /** A list of words without markup; nothing if there are none. */
    static String list(String element, List<String> items) {
        if (items.isEmpty()) return "";
        return items.stream()
                .map(item -> "<li>" + plain(item) + "</li>")
                .collect(Collectors.joining("", "<" + element + ">", "</" + element + ">"));
    }

    private static String guarded(String html) {
        return html.replace("[", "&#91;").replace("{{", "&#123;&#123;").replace("}}", "&#125;&#125;");
    }
}
