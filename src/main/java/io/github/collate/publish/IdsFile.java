package io.github.collate.publish;

import io.github.collate.model.GivenIds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Writes {@code ids.yml}: one line for each id, sorted, so that branches merge line by line. */
public final class IdsFile {

    private static final String HEAD = """
            # Written by 'collate ids'; commit it with the content. A line for each fact: its id, since which writing it
            # has it, and marks by which its statements are known again. After a merge keep the lines of both sides.
            """;

    private IdsFile() {}

    /** @throws IOException if the file cannot be written; it then stands as it was */
    public static void write(Path file, GivenIds ids) throws IOException {
        OneFile.write(file, Modeline.of(file) + text(ids));
    }

    static String text(GivenIds ids) {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("ids:\n");
        ids.given().forEach((id, given) -> {
            String marks = given.marks().stream().map(mark -> " " + mark).collect(Collectors.joining());
            text.append("  ")
                    .append(id)
                    .append(": ")
                    .append(given.since())
                    .append(marks)
                    .append('\n');
        });
        if (!ids.retired().isEmpty()) text.append("retired:\n");
        ids.retired()
                .forEach((id, to) ->
                        text.append("  ").append(id).append(": ").append(to).append('\n'));
        return text.toString();
    }
}
