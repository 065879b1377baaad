package io.github.collate.render;

import io.github.collate.model.Body;
import io.github.collate.model.Inline;
import io.github.collate.model.Statement;
import java.util.List;

/**
 * Something said, as it is printed.
 *
 * @param id its anchor on the page
 * @param statement where its words come from
 * @param goal where it leads: on a set's page the fact's permalink, from the site's root; elsewhere empty
 * @param goalName what stands there
 * @param told every author's own words; empty where the page does not show them
 * @param overruled what verdicts found not to hold in it
 */
record Item(
        String id,
        Body body,
        Statement statement,
        Said said,
        String goal,
        String goalName,
        List<Told> told,
        List<Overruled> overruled) {

    /**
     * A statement in its author's own words.
     *
     * @param href its place on the set's page, from the site's root
     * @param because why it was joined, or empty
     */
    record Told(Badge badge, Statement statement, String href, String because) {}

    Item {
        told = List.copyOf(told);
        overruled = List.copyOf(overruled);
    }

    /** The same, leading somewhere. */
    Item leadingTo(String path) {
        return new Item(id, body, statement, said, path, goalName, told, overruled);
    }

    /** The words of prose. */
    public List<Inline> text() {
        return body instanceof Body.Prose prose ? prose.text() : List.of(new Inline.Text(body.plain()));
    }

    /** The cells of a row; none for anything else. */
    public List<Body.Cell> cells() {
        return body instanceof Body.Row row ? row.cells() : List.of();
    }

    /** The heads of a row's columns; none for anything else. */
    List<String> heads() {
        return cells().stream().map(Body.Cell::head).toList();
    }

    /** Whether the words of both stood in one paragraph. */
    boolean flowsInto(Item next) {
        return body instanceof Body.Prose
                && next.body instanceof Body.Prose
                && statement.set().equals(next.statement.set())
                && statement.span().file().equals(next.statement.span().file())
                && statement.block() == next.statement.block();
    }

    /** Whether both are rows of tables with the same heads. */
    boolean alignsWith(Item next) {
        return body instanceof Body.Row && next.body instanceof Body.Row && heads().equals(next.heads());
    }
}
