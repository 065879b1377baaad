package io.github.collate.review;

import io.github.collate.model.Statement;
import java.util.List;

/** An answer as an entry of {@code corrections.yml}, naming the statements by set, line and words. */
public final class Entry {

    private Entry() {}

    /**
     * The lines of the entry, without the list's indentation.
     *
     * @param reason in the author's words; not empty
     */
    public static List<String> of(Question question, Answer answer, String reason, Places places) {
        Statement one = question.one().printed();
        Statement other = question.other().printed();
        boolean turned = answer == Answer.WHOLE;
        return List.of(
                "- " + answer.key() + ":",
                "    - " + name(turned ? other : one, places),
                "    - " + name(turned ? one : other, places),
                "  reason: " + Yaml.text(reason.strip()));
    }

    private static String name(Statement statement, Places places) {
        String file = places.isOneOfSeveral(statement)
                ? ", file: " + Yaml.name(statement.span().file())
                : "";
        return "{set: " + Yaml.name(statement.set()) + file + ", line: "
                + statement.span().line() + ", quote: " + Yaml.quoted(Yaml.quote(statement)) + "}";
    }
}
