package io.github.collate.model;

/**
 * Lines of a note that say nothing of their own and so became no statement.
 *
 * @param set id of the note set
 * @param raw the text as it stands in the decoded file
 */
public record Dropped(String set, Span span, String raw, Reason reason) {

    /** Why lines were dropped. The ledger prints the name in lower case. */
    public enum Reason {
        /** A heading: it lives on in the heading path of what stands below it. */
        HEADING,
        /** A line of a contents list. */
        CONTENTS,
        /** A bare address or a link whose text says nothing ("read more"). */
        LINK,
        /** A picture. */
        IMAGE,
        /** Something the author still wanted to do. */
        TODO,
        /** A ruler, a table's delimiter row, an empty quote, markup alone. */
        RULE,
        /** A lone label: the head of a table, a line that only introduces what follows; it lives on as a parent. */
        LABEL,
        /** A statement that an author's correction leaves out. */
        CORRECTION
    }
}
