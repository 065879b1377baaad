package io.github.collate.spec;

import io.github.collate.model.Body;
import io.github.collate.model.Inline;
import io.github.collate.model.Placement;
import io.github.collate.model.Span;
import io.github.collate.model.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Statements out of a line of an example: {@code set | heading > heading | parent > parent | words}. */
public final class Said {

    private Said() {}

    /** The statement of a line; the number is its place in the file. Each is a block of its own; a {@code \n} in code is a new line. */
    public static Statement statement(String line, int number) {
        String[] parts = line.split(" *\\| *", 4);
        return new Statement(
                parts[0],
                Span.at(parts[0] + ".md", number),
                path(parts[1]),
                path(parts[2]),
                number,
                body(parts[3]),
                parts[3]);
    }

    /** The statement placed under one service, its subject being its headings and parents. */
    public static Placement placement(String line, int number) {
        Statement statement = statement(line, number);
        List<String> subject = Stream.concat(statement.headings().stream(), statement.parents().stream())
                .toList();
        return new Placement(statement, "kitchen", "overview", subject, "");
    }

    private static List<String> path(String part) {
        return part.isBlank() ? List.of() : Arrays.asList(part.split(" *> *"));
    }

    private static Body body(String words) {
        if (words.startsWith("code:"))
            return new Body.Code("", words.substring(5).strip().replace("\\n", "\n"));
        return new Body.Prose(List.of(new Inline.Text(words)));
    }
}
