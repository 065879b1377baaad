package io.github.collate.link;

import io.github.collate.model.Body;
import io.github.collate.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Puts links into one body: into its words only, never into code, formulas or the author's own links. */
final class BodyLinker {

    private final Function<String, List<MentionFinder.Name>> names;
    private final Set<String> done;
    private final Set<String> mentioned;

    /**
     * @param names finds those of services in a text
     * @param done services that are linked already in this section; grows
     * @param mentioned gets every service the body mentions
     */
    BodyLinker(Function<String, List<MentionFinder.Name>> names, Set<String> done, Set<String> mentioned) {
        this.names = names;
        this.done = done;
        this.mentioned = mentioned;
    }

    Body link(Body body) {
        if (body instanceof Body.Prose prose) return new Body.Prose(link(prose.text()));
        if (body instanceof Body.Answered asked) {
            return new Body.Answered(link(asked.question()), link(asked.answer()));
        }
        if (body instanceof Body.Row row) {
            return new Body.Row(row.cells().stream()
                    .map(cell -> new Body.Cell(cell.head(), link(cell.value())))
                    .toList());
        }
        return body;
    }

    private List<Inline> link(List<Inline> inlines) {
        List<Inline> linked = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                linked.addAll(link(text.text()));
            } else if (inline instanceof Inline.Strong strong) {
                linked.add(new Inline.Strong(link(strong.children())));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                linked.add(new Inline.Emphasis(link(emphasis.children())));
            } else {
                linked.add(inline);
            }
        }
        return linked;
    }

    private List<Inline> link(String text) {
        List<Inline> pieces = new ArrayList<>();
        int from = 0;
        for (MentionFinder.Name name : names.apply(text)) {
            mentioned.add(name.service());
            if (!done.add(name.service())) continue;
            if (name.start() > from) pieces.add(new Inline.Text(text.substring(from, name.start())));
            Inline words = new Inline.Text(text.substring(name.start(), name.end()));
            pieces.add(new Inline.ServiceLink(name.service(), List.of(words)));
            from = name.end();
        }
        if (from < text.length()) pieces.add(new Inline.Text(text.substring(from)));
        return pieces;
    }
}
