package io.github.collate.review;

import io.github.collate.model.Statement;
import java.util.ArrayList;
import java.util.List;

/** A word as an entry of {@code corrections.yml}, naming the statements by set, line and words. */
public final class Entry {

    private Entry() {}

    /**
     * The lines of the entry, without the list's indentation.
     *
     * @param reason in the author's words; not empty
     */
    public static List<String> of(Question question, Word word, String reason, Places places) {
        List<String> lines = new ArrayList<>();
        if (word instanceof Answer) {
            boolean turned = word == Answer.WHOLE;
            lines.add("- " + word.key() + ":");
            lines.add("    - " + name(turned ? question.second() : question.first(), places));
            lines.add("    - " + name(turned ? question.first() : question.second(), places));
        } else if (word instanceof Word.Drop drop) {
            lines.add("- drop: " + name(drop.said(), places));
        } else if (word instanceof Word.About about) {
            lines.add("- topic: " + name(about.said(), places));
            lines.add("  service: " + Yaml.name(about.service()));
            if (!about.section().isEmpty()) lines.add("  section: " + Yaml.name(about.section()));
        }
        lines.add("  reason: " + Yaml.text(reason.strip()));
        return lines;
    }

    private static String name(Statement statement, Places places) {
        String file = places.isOneOfSeveral(statement)
                ? ", file: " + Yaml.name(statement.span().file())
                : "";
        return "{set: " + Yaml.name(statement.set()) + file + ", line: "
                + statement.span().line() + ", quote: " + Yaml.quoted(Yaml.quote(statement)) + "}";
    }
}
