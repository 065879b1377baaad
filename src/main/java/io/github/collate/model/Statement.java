package io.github.collate.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * The smallest piece of a note that says something: a bullet, a sentence, a table row, a code sample, a question with
 * its answer.
 *
 * @param set id of the note set
 * @param span where it stands, the file named relative to the note set
 * @param headings the headings above it, outermost first, as plain words
 * @param parents what it hangs from inside its section, outermost first, as plain words: parent bullets, a bold lead-in,
 *     a line that ends in a colon, the question it answers, the summary of a {@code <details>}
 * @param block counts the blocks of the file (paragraph, bullet, table, code) from 0; sentences of one paragraph share
 *     it, so that a page can print them as a paragraph again
 * @param body what it says
 * @param raw the text of its span as it stands in the decoded file, line breaks kept
 */
public record Statement(
        String set, Span span, List<String> headings, List<String> parents, int block, Body body, String raw)
        implements Comparable<Statement> {

    public Statement {
        headings = List.copyOf(headings);
        parents = List.copyOf(parents);
    }

    /** Of the place alone: hardly two stand in one, and a statement is looked up often. */
    @Override
    public int hashCode() {
        return 31 * set.hashCode() + span.hashCode();
    }

    /** The words without any markup. */
    public String text() {
        return body.plain();
    }

    /** Its words and those it stands under: headings first, what it hangs from, then its own. */
    public Stream<String> withPlace() {
        return Stream.of(headings, parents, List.of(text())).flatMap(List::stream);
    }

    /** Whether it stands in one block with another: sentences of one paragraph do. */
    public boolean isInBlockOf(Statement other) {
        return set.equals(other.set) && span.file().equals(other.span.file()) && block == other.block;
    }

    /** By set, then by place. */
    @Override
    public int compareTo(Statement other) {
        int bySet = set.compareTo(other.set);
        return bySet != 0 ? bySet : span.compareTo(other.span);
    }
}
